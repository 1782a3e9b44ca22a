UPDATE local_fact
SET ended_at = $3
WHERE programme = $1
    AND (replaces = $2 OR CAST(id AS TEXT) = $2)
    AND ended_at IS NULL
