SELECT DISTINCT organisation
FROM participation
WHERE project IN (SELECT value FROM json_each($1))
