DELETE FROM organisation_former
WHERE code IN (SELECT value FROM json_each($1))
