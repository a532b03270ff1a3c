-- Asks the library or the municipality how it sees the building blocks; of the code only a hash is kept. What is said with
-- it stands in the round itself (guide_record). Forgotten 90 days after its end
CREATE TABLE guide_invitation (
    id           VARCHAR(36)  NOT NULL PRIMARY KEY,
    round_key    VARCHAR(300) NOT NULL,
    municipality VARCHAR(10)  NOT NULL,
    year         INTEGER      NOT NULL,
    side         VARCHAR(20)  NOT NULL,
    library      TEXT         NOT NULL,
    place        TEXT         NOT NULL,
    -- ISO 8601, UTC, here and below
    invited_at   VARCHAR(30)  NOT NULL,
    expires_at   VARCHAR(30)  NOT NULL,
    code_hash    VARCHAR(64)  NOT NULL,
    -- How often something was said with it
    changes      INTEGER      NOT NULL,
    -- Since when what the others say is shown too
    shared_at    VARCHAR(30)
);

CREATE INDEX guide_invitation_round ON guide_invitation (round_key, year);
