INSERT INTO job (id, kind, payload, state, unique_key, created_at, run_at)
VALUES ($1, $2, $3, 'waiting', $4, $5, $6)
ON CONFLICT DO NOTHING
