UPDATE organisation
SET name = $2, short_name = $3, kind = $4, country = $5, city = $6, region = $7, nuts = $8, website = $9, nordic = $10, public = $11
WHERE code = $1
