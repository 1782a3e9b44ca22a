SELECT project.code, project.starts_on, project.countries, project.fields, project.currency,
    CAST(MIN(CASE participation.role WHEN 'coordinator' THEN 0 WHEN 'participant' THEN 1 WHEN 'associated' THEN 2 ELSE 3 END) AS BIGINT) AS role_rank,
    CAST(SUM(participation.contribution) AS BIGINT) AS contribution
FROM participation
JOIN project ON project.code = participation.project
WHERE participation.organisation = $1
    AND project.gone_at IS NULL
GROUP BY project.code
ORDER BY COALESCE(project.starts_on, '') DESC, project.code
