CREATE TABLE performance_product_month (
    cooperative_id    BINARY(16)     NOT NULL,
    month             INT            NOT NULL,
    product_ref       VARCHAR(64)    NOT NULL,
    unit              VARCHAR(20)    NOT NULL,
    sold              DECIMAL(24, 3) NOT NULL,
    returned_quantity DECIMAL(24, 3) NOT NULL,
    revenue           BIGINT         NOT NULL,
    returned          BIGINT         NOT NULL,
    PRIMARY KEY (cooperative_id, month, product_ref, unit),
    KEY performance_product_month_month (month)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
