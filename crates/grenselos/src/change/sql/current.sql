SELECT value
FROM counter
WHERE name = 'change'
