SELECT kind, source, max(finished_at) AS finished_at
FROM import
WHERE state = 'done'
GROUP BY kind, source
ORDER BY kind, source
