SELECT id, kind, source, address, state, started_at, finished_at, received, seen, added, changed, unchanged, gone, refused, troubles, trouble_count
FROM import
WHERE id = $1
