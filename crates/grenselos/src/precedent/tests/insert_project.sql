INSERT INTO project (code, source, source_ref, acronym, title, objective, language, status, starts_on, ends_on, total_cost, contribution, currency,
    topic, funding_scheme, programme, keywords, fields, countries, partners, nordic, nordic_public, checksum, first_seen_at, changed_at)
VALUES ($1, 'cordis', $2, $3, $4, $5, 'en', 'SIGNED', $6, $7, $8, $9, 'EUR', $10, 'HORIZON-IA', 'horizon-europe', $11, $12, $13, $14, $15, $15, '', 0, 0)
