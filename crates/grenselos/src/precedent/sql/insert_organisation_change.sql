INSERT INTO organisation_change (id, act, organisation, other, other_name, records, person_id, made_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
