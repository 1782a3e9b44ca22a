SELECT code, source, kind, identifier, title, language, call_identifier, programme, programme_name, action_types, deadline_model,
    opens_at, deadlines, budget, min_contribution, max_contribution, expected_grants, stand_in, first_seen_at, changed_at, gone_at
FROM call
ORDER BY code
