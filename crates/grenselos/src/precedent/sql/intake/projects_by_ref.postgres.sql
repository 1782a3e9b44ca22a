SELECT source, source_ref, code
FROM project
WHERE source_ref IN (SELECT jsonb_array_elements_text($1))
    AND gone_at IS NULL
ORDER BY source, source_ref
