SELECT code, acronym, title, objective, language, topic_title, programme, keywords, countries, nordic, nordic_public
FROM project
WHERE code IN (SELECT jsonb_array_elements_text($1))
    AND gone_at IS NULL
ORDER BY code
