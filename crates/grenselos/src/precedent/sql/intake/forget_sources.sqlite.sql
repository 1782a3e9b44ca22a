DELETE FROM organisation_source
WHERE source = $2
    AND source_ref IN (SELECT value FROM json_each($1))
