CREATE TABLE catalog_history (
    id         BINARY(16)   NOT NULL PRIMARY KEY,
    product_id BINARY(16)   NOT NULL,
    kind       VARCHAR(32)  NOT NULL,
    at         DATETIME(6)  NOT NULL,
    actor_kind VARCHAR(16)  NOT NULL,
    actor_id   BINARY(16)   NULL,
    actor_name VARCHAR(200) NOT NULL,
    reason     VARCHAR(500) NULL,
    KEY catalog_history_product (product_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
