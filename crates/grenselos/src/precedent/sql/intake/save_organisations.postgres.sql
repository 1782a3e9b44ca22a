INSERT INTO organisation (code, name, short_name, kind, country, city, region, nuts, website, nordic, public, projects, coordinated, contribution, changed_at)
SELECT value ->> 'code', value ->> 'name', value ->> 'short_name', value ->> 'kind', value ->> 'country', value ->> 'city', value ->> 'region',
    value ->> 'nuts', value ->> 'website', CAST(value ->> 'nordic' AS BOOLEAN), CAST(value ->> 'public' AS BOOLEAN), 0, 0, 0, CAST($2 AS BIGINT)
FROM jsonb_array_elements($1) AS item (value)
WHERE true
ON CONFLICT (code) DO UPDATE
SET name = excluded.name, short_name = excluded.short_name, kind = excluded.kind, country = excluded.country, city = excluded.city,
    region = excluded.region, nuts = excluded.nuts, website = excluded.website, nordic = excluded.nordic, public = excluded.public,
    changed_at = excluded.changed_at
