SELECT code, identifier, title, language, call_title, programme, sections, keywords, stand_in
FROM call
WHERE code IN (SELECT value FROM json_each($1))
    AND gone_at IS NULL
ORDER BY code
