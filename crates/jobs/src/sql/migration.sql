CREATE TABLE job (
    id UUID PRIMARY KEY,
    kind TEXT NOT NULL,
    payload JSONB NOT NULL,
    state TEXT NOT NULL,
    unique_key TEXT,
    attempts BIGINT NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL,
    run_at BIGINT NOT NULL,
    held_until BIGINT,
    finished_at BIGINT,
    progress_done BIGINT NOT NULL DEFAULT 0,
    progress_total BIGINT NOT NULL DEFAULT 0,
    progress_text TEXT NOT NULL DEFAULT '',
    last_error TEXT
);
CREATE INDEX job_due ON job (state, run_at);
CREATE UNIQUE INDEX job_unique_key ON job (unique_key) WHERE state IN ('waiting', 'running');
CREATE TABLE schedule (
    name TEXT PRIMARY KEY,
    next_at BIGINT NOT NULL
);
