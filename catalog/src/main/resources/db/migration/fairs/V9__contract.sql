CREATE TABLE fairs_contract (
    contract_code VARCHAR(40)  NOT NULL,
    fair_code     VARCHAR(40)  NOT NULL,
    kind          VARCHAR(16)  NOT NULL,
    value         BIGINT       NOT NULL,
    signed_at     DATETIME(6)  NOT NULL,
    PRIMARY KEY (contract_code),
    KEY fairs_contract_fair (fair_code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
