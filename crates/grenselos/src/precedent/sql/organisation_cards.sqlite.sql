SELECT code, name, short_name, kind, country, city, region, nordic, public, projects, coordinated, contribution
FROM organisation
WHERE code IN (SELECT value FROM json_each($1))
ORDER BY code
