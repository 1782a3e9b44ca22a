SELECT code, source_ref, checksum, gone_at IS NOT NULL AS gone, collection
FROM project
WHERE source = $1
