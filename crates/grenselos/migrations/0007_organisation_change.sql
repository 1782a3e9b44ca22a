-- Organisations joined and parted by an administrator: who did it, when, and with which records.
CREATE TABLE organisation_change (
    id UUID PRIMARY KEY,
    act TEXT NOT NULL,
    -- The one that stayed.
    organisation TEXT NOT NULL,
    -- The one that went into it, or that was made out of it.
    other TEXT NOT NULL,
    other_name TEXT NOT NULL,
    records JSONB NOT NULL,
    person_id UUID REFERENCES person (id) ON DELETE SET NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX organisation_change_organisation ON organisation_change (organisation);
CREATE INDEX organisation_change_other ON organisation_change (other);

-- Addresses of organisations that went into others, so that old links lead on.
CREATE TABLE organisation_former (
    code TEXT PRIMARY KEY,
    organisation TEXT NOT NULL REFERENCES organisation (code) ON DELETE CASCADE,
    made_at BIGINT NOT NULL
);
CREATE INDEX organisation_former_organisation ON organisation_former (organisation);
