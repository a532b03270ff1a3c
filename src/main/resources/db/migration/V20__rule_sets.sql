-- All files of a rule set that ever judged or was released, as one zip
CREATE TABLE rule_set (
    hash    VARCHAR(80) NOT NULL PRIMARY KEY,
    content BYTEA       NOT NULL,
    -- ISO 8601, UTC, here and below
    kept_at VARCHAR(30) NOT NULL
);

-- Every release; nothing here ever changes
CREATE TABLE rule_release (
    version          VARCHAR(40)  NOT NULL PRIMARY KEY,
    hash             VARCHAR(80)  NOT NULL REFERENCES rule_set (hash),
    released_at      VARCHAR(30)  NOT NULL,
    released_by      VARCHAR(200) NOT NULL,
    why              TEXT         NOT NULL,
    decision         TEXT         NOT NULL,
    decided_on       VARCHAR(10)  NOT NULL,
    second_eyes      VARCHAR(200) NOT NULL,
    previous_version VARCHAR(40),
    -- The report for the steering group as JSON in both languages
    report           TEXT         NOT NULL
);

-- Every time that a release began to judge; the one with the highest number judges
CREATE TABLE rule_set_activation (
    number       INTEGER      NOT NULL PRIMARY KEY,
    version      VARCHAR(40)  NOT NULL REFERENCES rule_release (version),
    activated_at VARCHAR(30)  NOT NULL,
    activated_by VARCHAR(200) NOT NULL,
    why          TEXT         NOT NULL
);

-- Which rule sets somebody was judged by
CREATE INDEX assessment_release ON assessment (release_hash);
-- Those who agreed to help calibrating, the newest first
CREATE INDEX assessment_calibration ON assessment (consent_calibration, created_at, id);
