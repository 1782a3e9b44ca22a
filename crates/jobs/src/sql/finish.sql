UPDATE job
SET state = $2, finished_at = $3, run_at = $4, last_error = $5, progress_text = $6, held_until = NULL
WHERE id = $1 AND state = 'running'
