INSERT INTO organisation_source (source, source_ref, organisation, name, short_name, kind, country, city, nuts, number, website, match_key, pinned)
SELECT value ->> 'source', value ->> 'source_ref', value ->> 'organisation', value ->> 'name', value ->> 'short_name', value ->> 'kind',
    value ->> 'country', value ->> 'city', value ->> 'nuts', value ->> 'number', value ->> 'website', value ->> 'match_key', false
FROM jsonb_array_elements($1) AS item (value)
WHERE true
ON CONFLICT (source, source_ref) DO UPDATE
SET organisation = excluded.organisation, name = excluded.name, short_name = excluded.short_name, kind = excluded.kind, country = excluded.country,
    city = excluded.city, nuts = excluded.nuts, number = excluded.number, website = excluded.website, match_key = excluded.match_key
