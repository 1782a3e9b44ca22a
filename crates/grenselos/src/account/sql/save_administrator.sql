INSERT INTO person (id, name, email, role, password_hash, created_at)
VALUES ($1, $2, $3, 'administrator', $4, $5)
ON CONFLICT (email) DO UPDATE
SET name = excluded.name, password_hash = excluded.password_hash
RETURNING id
