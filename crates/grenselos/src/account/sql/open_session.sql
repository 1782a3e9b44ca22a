INSERT INTO session (token_hash, person_id, created_at, expires_at)
VALUES ($1, $2, $3, $4)
