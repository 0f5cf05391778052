CREATE TABLE accounts_api_key (
    id             BINARY(16)   NOT NULL PRIMARY KEY,
    holder         VARCHAR(120) NOT NULL,
    cooperative_id BINARY(16),
    province_code  VARCHAR(8),
    scopes         VARCHAR(200) NOT NULL,
    per_minute     INT          NOT NULL,
    secret_hash    BINARY(32)   NOT NULL,
    issued_at      DATETIME(6)  NOT NULL,
    revoked_at     DATETIME(6),
    UNIQUE KEY accounts_api_key_secret (secret_hash)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
