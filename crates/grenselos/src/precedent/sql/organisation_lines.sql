SELECT code, name, short_name, city, country, kind, region, nordic, public, coordinated
FROM organisation
WHERE projects > 0
ORDER BY projects DESC, name, code
