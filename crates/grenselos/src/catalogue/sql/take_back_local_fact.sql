UPDATE local_fact
SET ended_at = $3
WHERE id = $1
    AND programme = $2
    AND ended_at IS NULL
