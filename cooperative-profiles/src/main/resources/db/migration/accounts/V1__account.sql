CREATE TABLE accounts_account (
    id             BINARY(16)   NOT NULL PRIMARY KEY,
    email          VARCHAR(254) NOT NULL,
    password_hash  VARCHAR(200) NOT NULL,
    display_name   VARCHAR(120) NOT NULL,
    business_name  VARCHAR(120),
    tax_code       VARCHAR(14),
    language       VARCHAR(8)   NOT NULL,
    cooperative_id BINARY(16),
    province_code  VARCHAR(8),
    active         BOOLEAN      NOT NULL,
    created_at     DATETIME(6)  NOT NULL,
    version        BIGINT       NOT NULL,
    UNIQUE KEY accounts_account_email (email),
    KEY accounts_account_cooperative (cooperative_id, created_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
