SELECT MAX(finished_at)
FROM import
WHERE kind = 'portal'
    AND state = 'done'
