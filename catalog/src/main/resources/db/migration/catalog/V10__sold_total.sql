CREATE TABLE catalog_sold_total (
    product_id BINARY(16)     NOT NULL PRIMARY KEY,
    quantity   DECIMAL(18, 3) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
