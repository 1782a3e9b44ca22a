SELECT code, source_ref, checksum, gone_at IS NOT NULL AS gone, '' AS collection
FROM call
WHERE source = $1
