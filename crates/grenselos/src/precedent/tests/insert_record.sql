INSERT INTO organisation_source (source, source_ref, organisation, name, short_name, kind, country, city, nuts, match_key, pinned)
VALUES ('cordis', $1, $2, $3, '', $4, $5, $6, $7, '', FALSE)
