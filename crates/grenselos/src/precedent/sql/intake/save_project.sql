INSERT INTO project (code, source, source_ref, collection, acronym, title, objective, language, status, starts_on, ends_on, total_cost, contribution, currency,
    call_identifier, topic, topic_title, funding_scheme, programme, programme_name, keywords, fields, countries, partners, nordic, nordic_public, url,
    checksum, first_seen_at, changed_at, gone_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $29, NULL)
ON CONFLICT (source, source_ref) DO UPDATE
SET collection = excluded.collection, acronym = excluded.acronym, title = excluded.title, objective = excluded.objective, language = excluded.language,
    status = excluded.status, starts_on = excluded.starts_on, ends_on = excluded.ends_on, total_cost = excluded.total_cost,
    contribution = excluded.contribution, currency = excluded.currency, call_identifier = excluded.call_identifier, topic = excluded.topic,
    topic_title = excluded.topic_title, funding_scheme = excluded.funding_scheme, programme = excluded.programme,
    programme_name = excluded.programme_name, keywords = excluded.keywords, fields = excluded.fields, countries = excluded.countries,
    partners = excluded.partners, nordic = excluded.nordic, nordic_public = excluded.nordic_public, url = excluded.url, checksum = excluded.checksum,
    changed_at = excluded.changed_at, gone_at = NULL
