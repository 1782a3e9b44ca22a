-- Changes made here to facts of the catalogue that ships; the shipped files themselves are never copied into the database.
CREATE TABLE local_fact (
    id UUID PRIMARY KEY,
    programme TEXT NOT NULL,
    about TEXT NOT NULL,
    act TEXT NOT NULL,
    -- The fingerprint of the shipped fact this one corrects, confirms or withdraws; none for an added fact.
    replaces TEXT,
    fact JSONB NOT NULL,
    person_id UUID REFERENCES person (id) ON DELETE SET NULL,
    made_at BIGINT NOT NULL,
    ended_at BIGINT
);
CREATE INDEX local_fact_programme ON local_fact (programme);

CREATE TABLE call (
    code TEXT PRIMARY KEY,
    source TEXT NOT NULL,
    source_ref TEXT NOT NULL,
    kind TEXT NOT NULL,
    identifier TEXT NOT NULL,
    title TEXT NOT NULL,
    language TEXT NOT NULL,
    call_identifier TEXT,
    call_title TEXT,
    programme TEXT,
    programme_id TEXT,
    programme_name TEXT,
    action_types JSONB NOT NULL,
    deadline_model TEXT,
    opens_at BIGINT,
    deadlines JSONB NOT NULL,
    budget JSONB NOT NULL,
    min_contribution BIGINT,
    max_contribution BIGINT,
    expected_grants BIGINT,
    sections JSONB NOT NULL,
    conditions TEXT NOT NULL,
    keywords JSONB NOT NULL,
    url TEXT,
    stand_in BOOLEAN NOT NULL,
    checksum TEXT NOT NULL,
    first_seen_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    gone_at BIGINT,
    CONSTRAINT call_source UNIQUE (source, source_ref)
);
CREATE INDEX call_identifier ON call (identifier);
