SELECT project.collection, count(*)
FROM participation
JOIN project ON project.code = participation.project
WHERE participation.source = $1
    AND project.gone_at IS NULL
GROUP BY project.collection
