SELECT source, source_ref, organisation, name, short_name, kind, country, city, nuts, number, website, match_key, pinned
FROM organisation_source
ORDER BY source, source_ref
