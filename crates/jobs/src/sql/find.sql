SELECT id, kind, payload, state, attempts, created_at, run_at, finished_at, progress_done, progress_total, progress_text, last_error
FROM job
WHERE id = $1
