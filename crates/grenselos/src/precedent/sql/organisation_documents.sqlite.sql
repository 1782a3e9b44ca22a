SELECT code, name, short_name, kind, country, city, nordic, public
FROM organisation
WHERE code IN (SELECT value FROM json_each($1))
    AND projects > 0
ORDER BY code
