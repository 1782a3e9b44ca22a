-- What has changed since when: search indexes and caches on every node catch up from here.
CREATE TABLE counter (
    name TEXT PRIMARY KEY,
    value BIGINT NOT NULL
);
INSERT INTO counter (name, value) VALUES ('change', 0);

CREATE TABLE change (
    kind TEXT NOT NULL,
    code TEXT NOT NULL,
    seq BIGINT NOT NULL,
    PRIMARY KEY (kind, code)
);
CREATE INDEX change_seq ON change (seq);
