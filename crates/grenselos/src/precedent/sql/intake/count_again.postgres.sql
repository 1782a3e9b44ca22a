UPDATE organisation
SET projects = (SELECT count(DISTINCT participation.project) FROM participation JOIN project ON project.code = participation.project
        WHERE participation.organisation = organisation.code AND project.gone_at IS NULL),
    coordinated = (SELECT count(DISTINCT participation.project) FROM participation JOIN project ON project.code = participation.project
        WHERE participation.organisation = organisation.code AND project.gone_at IS NULL AND participation.role = 'coordinator'),
    contribution = (SELECT CAST(coalesce(sum(participation.contribution), 0) AS BIGINT) FROM participation JOIN project ON project.code = participation.project
        WHERE participation.organisation = organisation.code AND project.gone_at IS NULL AND project.currency = 'EUR')
WHERE code IN (SELECT jsonb_array_elements_text($1))
