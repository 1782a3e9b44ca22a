SELECT code, acronym, title, language, starts_on, ends_on, total_cost, contribution, currency, topic, programme, programme_name, partners, countries, nordic, nordic_public
FROM project
WHERE code IN (SELECT value FROM json_each($1))
ORDER BY code
