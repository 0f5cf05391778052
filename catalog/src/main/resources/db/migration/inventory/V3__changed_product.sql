CREATE TABLE inventory_changed_product (
    id         BINARY(16) NOT NULL PRIMARY KEY,
    product_id BINARY(16) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
