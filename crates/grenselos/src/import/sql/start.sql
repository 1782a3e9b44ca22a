INSERT INTO import (id, kind, source, address, state, started_at, refused, troubles)
VALUES ($1, $2, $3, $4, 'running', $5, $6, $6)
