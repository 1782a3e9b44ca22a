UPDATE organisation_source
SET pinned = TRUE
WHERE organisation = $1
