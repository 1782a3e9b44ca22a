SELECT participation.organisation, participation.role, participation.contribution, participation.ended, organisation.name, organisation.kind,
    organisation.country, organisation.city, organisation.nordic, organisation.public
FROM participation
JOIN organisation ON organisation.code = participation.organisation
WHERE participation.project = $1
ORDER BY CASE participation.role WHEN 'coordinator' THEN 0 ELSE 1 END, participation.place
