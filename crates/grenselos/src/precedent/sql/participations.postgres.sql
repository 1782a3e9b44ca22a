SELECT project, organisation, role, contribution
FROM participation
WHERE project IN (SELECT jsonb_array_elements_text($1))
ORDER BY project, place
