SELECT kind, code, seq
FROM change
WHERE seq > $1
ORDER BY seq, kind, code
