CREATE TABLE performance_order_month (
    cooperative_id    BINARY(16)  NOT NULL,
    month             INT         NOT NULL,
    province_code     VARCHAR(8)  NOT NULL,
    seller_order_code VARCHAR(32) NOT NULL,
    PRIMARY KEY (cooperative_id, month, province_code, seller_order_code),
    KEY performance_order_month_month (month)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
