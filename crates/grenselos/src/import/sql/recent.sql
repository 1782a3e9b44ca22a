SELECT id, kind, source, address, state, started_at, finished_at, received, seen, added, changed, unchanged, gone, refused, troubles, trouble_count
FROM import
ORDER BY started_at DESC, id DESC
LIMIT $1 OFFSET $2
