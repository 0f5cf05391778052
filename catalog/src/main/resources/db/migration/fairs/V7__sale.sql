CREATE TABLE fairs_sale (
    sale_key          VARCHAR(40)    NOT NULL,
    fair_code         VARCHAR(40)    NOT NULL,
    booth_code        VARCHAR(40)    NOT NULL,
    seller_order_code VARCHAR(32)    NOT NULL,
    cooperative_id    BINARY(16)     NOT NULL,
    product_ref       VARCHAR(64)    NOT NULL,
    product_name      VARCHAR(300)   NOT NULL,
    quantity          DECIMAL(18, 3) NOT NULL,
    unit              VARCHAR(20)    NOT NULL,
    amount            BIGINT         NOT NULL,
    sold_at           DATETIME(6)    NOT NULL,
    PRIMARY KEY (sale_key),
    KEY fairs_sale_fair (fair_code, booth_code)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
