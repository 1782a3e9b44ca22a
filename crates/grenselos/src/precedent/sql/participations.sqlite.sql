SELECT project, organisation, role, contribution
FROM participation
WHERE project IN (SELECT value FROM json_each($1))
ORDER BY project, place
