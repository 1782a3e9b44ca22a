SELECT code, acronym, title, language, starts_on, ends_on, total_cost, contribution, currency, topic, programme, programme_name, partners, countries, nordic, nordic_public
FROM project
WHERE code IN (SELECT jsonb_array_elements_text($1))
ORDER BY code
