INSERT INTO participation (project, place, source, source_ref, organisation, role, contribution, ended)
VALUES ($1, $2, 'cordis', $3, $4, $5, $6, FALSE)
