INSERT INTO change (kind, code, seq)
SELECT $1, value, $3
FROM json_each($2)
WHERE true
ON CONFLICT (kind, code) DO UPDATE
SET seq = excluded.seq
