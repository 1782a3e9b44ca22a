UPDATE organisation
SET projects = (SELECT COUNT(DISTINCT participation.project) FROM participation JOIN project ON project.code = participation.project
        WHERE participation.organisation = $1 AND project.gone_at IS NULL),
    coordinated = (SELECT COUNT(DISTINCT participation.project) FROM participation JOIN project ON project.code = participation.project
        WHERE participation.organisation = $1 AND project.gone_at IS NULL AND participation.role = 'coordinator'),
    contribution = (SELECT CAST(COALESCE(SUM(participation.contribution), 0) AS BIGINT) FROM participation
        JOIN project ON project.code = participation.project
        WHERE participation.organisation = $1 AND project.gone_at IS NULL AND project.currency = 'EUR'),
    changed_at = $2
WHERE code = $1
