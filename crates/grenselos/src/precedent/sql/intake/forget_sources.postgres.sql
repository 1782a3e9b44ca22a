DELETE FROM organisation_source
WHERE source = $2
    AND source_ref IN (SELECT jsonb_array_elements_text($1))
