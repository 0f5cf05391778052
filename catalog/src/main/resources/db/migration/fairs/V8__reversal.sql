CREATE TABLE fairs_reversal (
    reversal_key VARCHAR(64)    NOT NULL,
    sale_key     VARCHAR(40)    NOT NULL COMMENT 'may be heard of later than its reversal, or belong to no fair',
    quantity     DECIMAL(18, 3) NOT NULL,
    amount       BIGINT         NOT NULL,
    at           DATETIME(6)    NOT NULL,
    PRIMARY KEY (reversal_key),
    KEY fairs_reversal_sale (sale_key)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
