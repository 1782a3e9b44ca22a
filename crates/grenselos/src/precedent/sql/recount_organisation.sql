UPDATE organisation
SET projects = (SELECT COUNT(DISTINCT project) FROM participation WHERE organisation = $1),
    coordinated = (SELECT COUNT(DISTINCT project) FROM participation WHERE organisation = $1 AND role = 'coordinator'),
    contribution = (SELECT CAST(COALESCE(SUM(contribution), 0) AS BIGINT) FROM participation WHERE organisation = $1),
    changed_at = $2
WHERE code = $1
