SELECT COUNT(*)
FROM organisation
WHERE code = $1
