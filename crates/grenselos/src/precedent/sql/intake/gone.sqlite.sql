UPDATE project
SET gone_at = $2
WHERE code IN (SELECT value FROM json_each($1))
