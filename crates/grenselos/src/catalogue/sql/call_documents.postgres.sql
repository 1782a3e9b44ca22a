SELECT code, identifier, title, language, call_title, programme, sections, keywords, stand_in
FROM call
WHERE code IN (SELECT jsonb_array_elements_text($1))
    AND gone_at IS NULL
ORDER BY code
