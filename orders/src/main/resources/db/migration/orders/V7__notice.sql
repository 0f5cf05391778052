CREATE TABLE orders_notice (
    id                BINARY(16)   NOT NULL,
    kind              VARCHAR(24)  NOT NULL,
    order_code        VARCHAR(10)  NOT NULL,
    seller_order_code VARCHAR(12)  NULL,
    detail            VARCHAR(400) NOT NULL,
    at                DATETIME(6)  NOT NULL,
    claimed_until     DATETIME(6)  NULL,
    PRIMARY KEY (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
