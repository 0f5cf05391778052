CREATE TABLE connections_step (
    subject    BINARY(16)   NOT NULL,
    id         BINARY(16)   NOT NULL,
    from_state VARCHAR(12)  NOT NULL,
    to_state   VARCHAR(12)  NOT NULL,
    at         DATETIME(6)  NOT NULL,
    by_kind    VARCHAR(16)  NOT NULL,
    by_account BINARY(16)   NULL,
    by_name    VARCHAR(200) NOT NULL,
    reason     VARCHAR(500) NOT NULL,
    PRIMARY KEY (subject, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
