INSERT INTO project (code, source, source_ref, acronym, title, objective, language, status, starts_on, contribution, currency, topic, keywords, fields,
    countries, partners, nordic, nordic_public, checksum, first_seen_at, changed_at)
VALUES ($1, 'cordis', $1, 'WARMHOMES', 'Homes for older people', '', 'en', 'closed', '2021-03-01', 250000000, 'EUR', $2, $3, $3,
    $3, 7, $4, $4, 'x', 1, 1)
