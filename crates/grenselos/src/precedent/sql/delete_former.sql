DELETE FROM organisation_former
WHERE code = $1
