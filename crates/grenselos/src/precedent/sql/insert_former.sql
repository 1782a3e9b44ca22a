INSERT INTO organisation_former (code, organisation, made_at)
VALUES ($1, $2, $3)
