DELETE FROM participation
WHERE source = $2
    AND project IN (SELECT jsonb_array_elements_text($1))
