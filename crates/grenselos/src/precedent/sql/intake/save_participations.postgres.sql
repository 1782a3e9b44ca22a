INSERT INTO participation (project, place, source, source_ref, organisation, role, contribution, total_cost, ended)
SELECT value ->> 'project', CAST(value ->> 'place' AS BIGINT), value ->> 'source', value ->> 'source_ref', value ->> 'organisation', value ->> 'role',
    CAST(value ->> 'contribution' AS BIGINT), CAST(value ->> 'total_cost' AS BIGINT), CAST(value ->> 'ended' AS BOOLEAN)
FROM jsonb_array_elements($1) AS item (value)
