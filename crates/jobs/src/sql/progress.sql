UPDATE job
SET progress_done = $2, progress_total = $3, progress_text = $4
WHERE id = $1 AND state = 'running'
