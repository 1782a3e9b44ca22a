SELECT participation.project, participation.place, participation.source_ref, participation.organisation, participation.role, participation.contribution,
    participation.total_cost, participation.ended
FROM participation
JOIN project ON project.code = participation.project
WHERE participation.source = $1
    AND project.source <> $1
ORDER BY participation.project, participation.place
