-- Who changed which file of rules or data from a page, and why
CREATE TABLE policy_edit (
    number      INTEGER      NOT NULL PRIMARY KEY,
    path        VARCHAR(200) NOT NULL,
    hash_before VARCHAR(64)  NOT NULL,
    hash_after  VARCHAR(64)  NOT NULL,
    edited_at   VARCHAR(30)  NOT NULL,
    edited_by   VARCHAR(200) NOT NULL,
    why         TEXT         NOT NULL,
    -- What went and what came, line by line
    lines       TEXT         NOT NULL
);
