UPDATE participation
SET organisation = $3
WHERE source = $1
    AND source_ref = $2
