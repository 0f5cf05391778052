CREATE TABLE performance_reversal (
    reversal_key VARCHAR(64)    NOT NULL PRIMARY KEY,
    sale_key     VARCHAR(40)    NOT NULL,
    quantity     DECIMAL(18, 3) NOT NULL,
    amount       BIGINT         NOT NULL,
    reversed_at  DATETIME(6)    NOT NULL,
    month        INT            NOT NULL,
    KEY performance_reversal_sale (sale_key),
    KEY performance_reversal_month (month)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
