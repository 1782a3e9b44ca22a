SELECT id, password_hash
FROM person
WHERE email = $1
