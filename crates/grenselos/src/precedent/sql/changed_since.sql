SELECT COUNT(*)
FROM change
WHERE seq > $1
    AND kind IN ('project', 'organisation')
