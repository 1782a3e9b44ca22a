DELETE FROM organisation_former
WHERE code IN (SELECT jsonb_array_elements_text($1))
