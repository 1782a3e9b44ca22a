INSERT INTO organisation (code, name, short_name, kind, country, city, region, nuts, website, nordic, public, projects, coordinated, contribution, changed_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 0, 0, 0, $12)
