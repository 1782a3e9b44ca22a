UPDATE participation
SET organisation = (SELECT organisation FROM organisation_source WHERE organisation_source.source = participation.source
        AND organisation_source.source_ref = participation.source_ref)
WHERE organisation IN (SELECT jsonb_array_elements_text($1))
    AND EXISTS (SELECT 1 FROM organisation_source WHERE organisation_source.source = participation.source
        AND organisation_source.source_ref = participation.source_ref AND organisation_source.organisation <> participation.organisation)
