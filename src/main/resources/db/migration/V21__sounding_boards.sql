-- Groups that may try a candidate for a while; of their code only a hash is kept
CREATE TABLE sounding_board (
    id         VARCHAR(36)  NOT NULL PRIMARY KEY,
    title      VARCHAR(200) NOT NULL,
    hash       VARCHAR(80)  NOT NULL REFERENCES rule_set (hash),
    opened_by  VARCHAR(200) NOT NULL,
    opened_at  VARCHAR(30)  NOT NULL,
    expires_at VARCHAR(30)  NOT NULL,
    code_hash  VARCHAR(64)  NOT NULL
);

-- What they say of it, and what was answered
CREATE TABLE sounding_board_remark (
    board       VARCHAR(36)  NOT NULL REFERENCES sounding_board (id),
    number      INTEGER      NOT NULL,
    about       VARCHAR(20)  NOT NULL,
    code        VARCHAR(100) NOT NULL,
    said_by     VARCHAR(200) NOT NULL,
    text        TEXT         NOT NULL,
    said_at     VARCHAR(30)  NOT NULL,
    outcome     VARCHAR(20),
    because     TEXT,
    answered_by VARCHAR(200),
    answered_at VARCHAR(30),
    PRIMARY KEY (board, number)
);
