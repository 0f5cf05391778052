CREATE TABLE carts_cart (
    id           BINARY(16)  NOT NULL COMMENT 'hash of the token; the token itself is only with its holder',
    opened_at    DATETIME(6) NOT NULL,
    touched_at   DATETIME(6) NOT NULL,
    converted_at DATETIME(6) NULL,
    PRIMARY KEY (id),
    KEY carts_cart_touched (touched_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
