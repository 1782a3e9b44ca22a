SELECT source, source_ref, code
FROM project
WHERE source_ref IN (SELECT value FROM json_each($1))
    AND gone_at IS NULL
ORDER BY source, source_ref
