SELECT code, acronym, title, objective, language, topic_title, programme, keywords, countries, nordic, nordic_public
FROM project
WHERE code IN (SELECT value FROM json_each($1))
    AND gone_at IS NULL
ORDER BY code
