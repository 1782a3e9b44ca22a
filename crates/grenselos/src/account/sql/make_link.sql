INSERT INTO sign_in_link (token_hash, created_at, expires_at)
VALUES ($1, $2, $3)
