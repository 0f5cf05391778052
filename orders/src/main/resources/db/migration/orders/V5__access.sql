CREATE TABLE orders_access (
    token_hash BINARY(32)  NOT NULL,
    order_id   BINARY(16)  NOT NULL,
    granted_at DATETIME(6) NOT NULL,
    PRIMARY KEY (token_hash)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
