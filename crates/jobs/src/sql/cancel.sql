DELETE FROM job
WHERE id = $1 AND state = 'waiting'
