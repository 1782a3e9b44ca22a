UPDATE organisation_former
SET organisation = $2
WHERE organisation = $1
