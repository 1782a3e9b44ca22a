INSERT INTO import (id, kind, source, address, state, started_at, finished_at, refused, troubles)
VALUES ($1, 'portal', 'portal', 'https://example.org', $2, $3, $3, $4, $4)
