INSERT INTO change (kind, code, seq)
VALUES ($1, $2, $3)
ON CONFLICT (kind, code) DO UPDATE
SET seq = excluded.seq
