SELECT id, kind, payload, state, attempts, created_at, run_at, finished_at, progress_done, progress_total, progress_text, last_error
FROM job
WHERE unique_key = $1
    AND state IN ('waiting', 'running')
