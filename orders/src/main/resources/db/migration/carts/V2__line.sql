CREATE TABLE carts_line (
    cart_id    BINARY(16)  NOT NULL,
    sku        VARCHAR(64) NOT NULL,
    quantity   SMALLINT    NOT NULL,
    price_seen BIGINT      NULL COMMENT 'the unit price last shown to the holder, to say later what changed',
    added_at   DATETIME(6) NOT NULL,
    PRIMARY KEY (cart_id, sku)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
