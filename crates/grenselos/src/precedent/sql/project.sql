SELECT code, source, source_ref, acronym, title, objective, language, starts_on, ends_on, total_cost, contribution, currency, call_identifier, topic,
    topic_title, funding_scheme, programme, programme_name, keywords, fields, nordic_public, url, changed_at, gone_at
FROM project
WHERE code = $1
