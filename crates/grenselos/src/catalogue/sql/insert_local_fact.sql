INSERT INTO local_fact (id, programme, about, act, replaces, fact, person_id, made_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
