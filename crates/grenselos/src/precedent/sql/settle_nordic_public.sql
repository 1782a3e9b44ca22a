UPDATE project
SET nordic_public = EXISTS (
    SELECT 1
    FROM participation
    JOIN organisation ON organisation.code = participation.organisation
    WHERE participation.project = project.code
        AND organisation.nordic
        AND organisation.public
)
WHERE code IN (SELECT project FROM participation WHERE organisation = $1)
