UPDATE import
SET state = $2, finished_at = $3, source = $4, received = $5, seen = $6, added = $7, changed = $8, unchanged = $9, gone = $10, refused = $11,
    troubles = $12, trouble_count = $13
WHERE id = $1
