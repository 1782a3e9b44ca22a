UPDATE counter
SET value = value + 1
WHERE name = 'change'
RETURNING value
