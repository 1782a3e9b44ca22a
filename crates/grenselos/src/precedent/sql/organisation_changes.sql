SELECT organisation_change.act, organisation_change.organisation, organisation_change.other, organisation_change.other_name, organisation_change.records,
    person.name AS person, organisation_change.made_at
FROM organisation_change
LEFT JOIN person ON person.id = organisation_change.person_id
WHERE organisation_change.organisation = $1
    OR organisation_change.other = $1
ORDER BY organisation_change.made_at DESC, organisation_change.id
