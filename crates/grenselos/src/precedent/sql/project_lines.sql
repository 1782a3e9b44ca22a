SELECT code, starts_on, ends_on, countries, programme, nordic_public
FROM project
WHERE gone_at IS NULL
ORDER BY COALESCE(starts_on, '') DESC, code
