UPDATE call
SET gone_at = $2
WHERE code IN (SELECT jsonb_array_elements_text($1))
