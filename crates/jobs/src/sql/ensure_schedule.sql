INSERT INTO schedule (name, next_at)
VALUES ($1, $2)
ON CONFLICT DO NOTHING
