SELECT DISTINCT source_ref
FROM participation
WHERE source = $1
