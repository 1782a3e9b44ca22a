SELECT code, name, short_name, kind, country, city, nordic, public
FROM organisation
WHERE code IN (SELECT jsonb_array_elements_text($1))
    AND projects > 0
ORDER BY code
