SELECT organisation_source.source, organisation_source.source_ref, organisation_source.organisation, organisation_source.name,
    organisation_source.short_name, organisation_source.kind, organisation_source.country, organisation_source.city, organisation_source.nuts,
    organisation_source.number, organisation_source.website, organisation_source.pinned, COUNT(DISTINCT participation.project) AS projects,
    CAST(COALESCE(SUM(participation.contribution), 0) AS BIGINT) AS contribution
FROM organisation_source
LEFT JOIN participation ON participation.source = organisation_source.source
    AND participation.source_ref = organisation_source.source_ref
WHERE organisation_source.organisation = $1
GROUP BY organisation_source.source, organisation_source.source_ref
ORDER BY projects DESC, organisation_source.source, organisation_source.source_ref
