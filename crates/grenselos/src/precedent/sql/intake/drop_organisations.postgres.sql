DELETE FROM organisation
WHERE code IN (SELECT jsonb_array_elements_text($1))
    AND NOT EXISTS (SELECT 1 FROM organisation_source WHERE organisation_source.organisation = organisation.code)
    AND NOT EXISTS (SELECT 1 FROM participation WHERE participation.organisation = organisation.code)
