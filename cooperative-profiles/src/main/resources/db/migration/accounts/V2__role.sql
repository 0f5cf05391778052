CREATE TABLE accounts_role (
    account_id BINARY(16)  NOT NULL,
    role       VARCHAR(20) NOT NULL,
    PRIMARY KEY (account_id, role)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
