SELECT DISTINCT organisation
FROM participation
WHERE project IN (SELECT jsonb_array_elements_text($1))
