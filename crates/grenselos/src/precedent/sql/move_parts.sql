UPDATE participation
SET organisation = $2
WHERE organisation = $1
