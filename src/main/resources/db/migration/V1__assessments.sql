-- Every assessment that is kept: what was submitted, and the answer in both languages
CREATE TABLE assessment (
    id                  VARCHAR(36)  NOT NULL PRIMARY KEY,
    submission          TEXT         NOT NULL,
    submission_hash     VARCHAR(80)  NOT NULL,
    consent_calibration BOOLEAN      NOT NULL,
    consent_peers       BOOLEAN      NOT NULL,
    document            TEXT         NOT NULL,
    release_hash        VARCHAR(80)  NOT NULL,
    -- ISO 8601, UTC
    created_at          VARCHAR(30)  NOT NULL,
    idempotency_key     VARCHAR(255) UNIQUE
);
