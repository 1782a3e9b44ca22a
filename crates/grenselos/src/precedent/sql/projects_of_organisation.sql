SELECT DISTINCT project
FROM participation
WHERE organisation = $1
ORDER BY project
