SELECT count(*)
FROM import
WHERE state = 'running'
