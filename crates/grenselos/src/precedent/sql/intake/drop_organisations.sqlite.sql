DELETE FROM organisation
WHERE code IN (SELECT value FROM json_each($1))
    AND NOT EXISTS (SELECT 1 FROM organisation_source WHERE organisation_source.organisation = organisation.code)
    AND NOT EXISTS (SELECT 1 FROM participation WHERE participation.organisation = organisation.code)
