SELECT id, kind, payload, state, attempts, created_at, run_at, finished_at, progress_done, progress_total, progress_text, last_error
FROM job
WHERE CAST($1 AS TEXT) IS NULL OR kind = $1
ORDER BY created_at DESC, id DESC
LIMIT $2
