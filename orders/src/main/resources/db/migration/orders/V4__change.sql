CREATE TABLE orders_change (
    seller_order_id BINARY(16)   NOT NULL,
    id              BINARY(16)   NOT NULL,
    from_state      VARCHAR(16)  NOT NULL,
    to_state        VARCHAR(16)  NOT NULL,
    at              DATETIME(6)  NOT NULL,
    by_kind         VARCHAR(16)  NOT NULL,
    by_account      BINARY(16)   NULL,
    by_name         VARCHAR(120) NOT NULL,
    reason          VARCHAR(400) NOT NULL,
    PRIMARY KEY (seller_order_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
