SELECT DISTINCT project, organisation
FROM participation
WHERE source <> $2
    AND project IN (SELECT value FROM json_each($1))
