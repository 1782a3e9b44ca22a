SELECT organisation
FROM organisation_former
WHERE code = $1
