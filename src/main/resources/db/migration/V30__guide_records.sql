-- What advisers keep for conversation guides. Every revision stays, so that nothing an adviser had is ever lost
CREATE TABLE guide_record (
    kind       VARCHAR(20)  NOT NULL,
    record_key VARCHAR(300) NOT NULL,
    revision   INTEGER      NOT NULL,
    document   TEXT         NOT NULL,
    -- ISO 8601, UTC
    kept_at    VARCHAR(30)  NOT NULL,
    PRIMARY KEY (kind, record_key, revision)
);
