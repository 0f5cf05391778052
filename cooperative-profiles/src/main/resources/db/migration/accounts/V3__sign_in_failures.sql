CREATE TABLE accounts_sign_in_failures (
    subject         BINARY(32)  NOT NULL PRIMARY KEY,
    failures        INT         NOT NULL,
    last_failure_at DATETIME(6) NOT NULL,
    locked_until    DATETIME(6)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
