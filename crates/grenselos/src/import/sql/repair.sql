UPDATE import
SET state = 'broken', finished_at = $1
WHERE state = 'running'
