CREATE TABLE project (
    code TEXT PRIMARY KEY,
    source TEXT NOT NULL,
    source_ref TEXT NOT NULL,
    acronym TEXT NOT NULL,
    title TEXT NOT NULL,
    objective TEXT NOT NULL,
    language TEXT NOT NULL,
    status TEXT NOT NULL,
    starts_on TEXT,
    ends_on TEXT,
    total_cost BIGINT,
    contribution BIGINT,
    currency TEXT NOT NULL,
    call_identifier TEXT,
    topic TEXT,
    topic_title TEXT,
    funding_scheme TEXT,
    programme TEXT,
    programme_name TEXT,
    keywords JSONB NOT NULL,
    fields JSONB NOT NULL,
    countries JSONB NOT NULL,
    partners BIGINT NOT NULL,
    nordic BOOLEAN NOT NULL,
    nordic_public BOOLEAN NOT NULL,
    url TEXT,
    checksum TEXT NOT NULL,
    first_seen_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    gone_at BIGINT,
    CONSTRAINT project_source UNIQUE (source, source_ref)
);
CREATE INDEX project_topic ON project (topic);
CREATE INDEX project_starts_on ON project (starts_on);

CREATE TABLE organisation (
    code TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    kind TEXT NOT NULL,
    country TEXT NOT NULL,
    city TEXT NOT NULL,
    region TEXT,
    nuts TEXT NOT NULL,
    website TEXT,
    nordic BOOLEAN NOT NULL,
    public BOOLEAN NOT NULL,
    projects BIGINT NOT NULL,
    coordinated BIGINT NOT NULL,
    contribution BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);
CREATE INDEX organisation_country ON organisation (country, kind);

-- What each source says of an organisation. Joined ones share `organisation`; every id a source gave stays.
CREATE TABLE organisation_source (
    source TEXT NOT NULL,
    source_ref TEXT NOT NULL,
    organisation TEXT NOT NULL REFERENCES organisation (code),
    name TEXT NOT NULL,
    short_name TEXT NOT NULL,
    kind TEXT NOT NULL,
    country TEXT NOT NULL,
    city TEXT NOT NULL,
    nuts TEXT NOT NULL,
    number TEXT,
    website TEXT,
    match_key TEXT NOT NULL,
    -- Placed by an administrator: no import moves it.
    pinned BOOLEAN NOT NULL,
    PRIMARY KEY (source, source_ref)
);
CREATE INDEX organisation_source_organisation ON organisation_source (organisation);
CREATE INDEX organisation_source_match ON organisation_source (match_key);

CREATE TABLE participation (
    project TEXT NOT NULL REFERENCES project (code) ON DELETE CASCADE,
    place BIGINT NOT NULL,
    source TEXT NOT NULL,
    source_ref TEXT NOT NULL,
    organisation TEXT NOT NULL REFERENCES organisation (code),
    role TEXT NOT NULL,
    contribution BIGINT,
    total_cost BIGINT,
    ended BOOLEAN NOT NULL,
    PRIMARY KEY (project, place)
);
CREATE INDEX participation_organisation ON participation (organisation);
CREATE INDEX participation_source ON participation (source, source_ref);
