-- Every import that was tried, with what it found and what it changed.
CREATE TABLE import (
    id UUID PRIMARY KEY,
    kind TEXT NOT NULL,
    source TEXT NOT NULL,
    address TEXT NOT NULL,
    state TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    finished_at BIGINT,
    seen BIGINT NOT NULL DEFAULT 0,
    added BIGINT NOT NULL DEFAULT 0,
    changed BIGINT NOT NULL DEFAULT 0,
    unchanged BIGINT NOT NULL DEFAULT 0,
    gone BIGINT NOT NULL DEFAULT 0,
    -- Why nothing was changed (a message key and its values), and records that could not be used.
    refused JSONB NOT NULL,
    troubles JSONB NOT NULL,
    trouble_count BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX import_started ON import (started_at);
