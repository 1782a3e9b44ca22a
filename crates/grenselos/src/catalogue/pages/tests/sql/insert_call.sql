INSERT INTO call (code, source, source_ref, kind, identifier, title, language, call_identifier, call_title, programme, action_types, deadline_model,
    opens_at, deadlines, budget, min_contribution, max_contribution, expected_grants, sections, conditions, keywords, url, stand_in, checksum,
    first_seen_at, changed_at, gone_at)
VALUES ($1, 'portal', $1, $2, $3, $4, 'en', 'HORIZON-2026', 'The whole call', $5, $6, $7,
    $8, $9, $10, 2000000, 4000000, 3, $11, $12, $13, 'https://ec.europa.eu/topic', $14, 'x',
    $15, $15, $16)
