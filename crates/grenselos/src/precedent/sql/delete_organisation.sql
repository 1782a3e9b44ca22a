DELETE FROM organisation
WHERE code = $1
