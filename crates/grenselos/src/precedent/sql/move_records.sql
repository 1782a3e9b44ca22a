UPDATE organisation_source
SET organisation = $2
WHERE organisation = $1
