INSERT INTO call (code, source, source_ref, kind, identifier, title, language, call_identifier, call_title, programme, programme_id, programme_name,
    action_types, deadline_model, opens_at, deadlines, budget, min_contribution, max_contribution, expected_grants, sections, conditions, keywords, url,
    stand_in, checksum, first_seen_at, changed_at, gone_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $27, NULL)
ON CONFLICT (source, source_ref) DO UPDATE
SET kind = excluded.kind, identifier = excluded.identifier, title = excluded.title, language = excluded.language,
    call_identifier = excluded.call_identifier, call_title = excluded.call_title, programme = excluded.programme,
    programme_id = excluded.programme_id, programme_name = excluded.programme_name, action_types = excluded.action_types,
    deadline_model = excluded.deadline_model, opens_at = excluded.opens_at, deadlines = excluded.deadlines, budget = excluded.budget,
    min_contribution = excluded.min_contribution, max_contribution = excluded.max_contribution, expected_grants = excluded.expected_grants,
    sections = excluded.sections, conditions = excluded.conditions, keywords = excluded.keywords, url = excluded.url, stand_in = excluded.stand_in,
    checksum = excluded.checksum, changed_at = excluded.changed_at, gone_at = NULL
