SELECT local_fact.id, local_fact.programme, local_fact.act, local_fact.replaces, local_fact.fact, person.name AS person, local_fact.made_at
FROM local_fact
LEFT JOIN person ON person.id = local_fact.person_id
WHERE local_fact.ended_at IS NULL
ORDER BY local_fact.made_at, local_fact.id
