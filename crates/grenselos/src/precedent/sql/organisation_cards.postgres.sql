SELECT code, name, short_name, kind, country, city, region, nordic, public, projects, coordinated, contribution
FROM organisation
WHERE code IN (SELECT jsonb_array_elements_text($1))
ORDER BY code
