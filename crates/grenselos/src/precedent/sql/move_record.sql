UPDATE organisation_source
SET organisation = $4, pinned = TRUE
WHERE source = $1
    AND source_ref = $2
    AND organisation = $3
