INSERT INTO change (kind, code, seq)
SELECT DISTINCT CAST($1 AS TEXT), value, CAST($3 AS BIGINT)
FROM jsonb_array_elements_text($2) AS item (value)
ON CONFLICT (kind, code) DO UPDATE
SET seq = excluded.seq
