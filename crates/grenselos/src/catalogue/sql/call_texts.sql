SELECT source, source_ref, call_title, sections, conditions, keywords, url, first_seen_at, changed_at
FROM call
WHERE code = $1
