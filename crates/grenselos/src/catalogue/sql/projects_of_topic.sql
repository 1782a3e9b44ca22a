SELECT code, acronym, title, language, starts_on, partners, contribution, currency, nordic_public
FROM project
WHERE topic = $1
    AND gone_at IS NULL
ORDER BY nordic_public DESC, starts_on DESC, code
LIMIT 5
