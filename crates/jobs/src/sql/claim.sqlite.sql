UPDATE job
SET state = 'running', held_until = $2, attempts = attempts + 1
WHERE id = (
    SELECT id
    FROM job
    WHERE (state = 'waiting' AND run_at <= $1) OR (state = 'running' AND held_until < $1)
    ORDER BY run_at, id
    LIMIT 1
)
RETURNING id, kind, payload, state, attempts, created_at, run_at, finished_at, progress_done, progress_total, progress_text, last_error
