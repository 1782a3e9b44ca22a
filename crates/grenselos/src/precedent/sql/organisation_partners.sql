WITH met AS (
    SELECT other.organisation, COUNT(DISTINCT other.project) AS projects
    FROM participation AS own
    JOIN project ON project.code = own.project AND project.gone_at IS NULL
    JOIN participation AS other ON other.project = own.project AND other.organisation <> own.organisation
    WHERE own.organisation = $1
    GROUP BY other.organisation
)
SELECT organisation.code, organisation.name, organisation.kind, organisation.country, organisation.nordic, organisation.public, met.projects
FROM met
JOIN organisation ON organisation.code = met.organisation
ORDER BY met.projects DESC, CASE WHEN organisation.nordic AND organisation.public THEN 0 WHEN organisation.public THEN 1 ELSE 2 END, organisation.name,
    organisation.code
LIMIT $2
