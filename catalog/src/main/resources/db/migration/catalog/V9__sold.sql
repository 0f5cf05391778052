-- Sales as they are told; folded into catalog_sold_total in batches, so that no sale waits for another.
CREATE TABLE catalog_sold (
    id         BINARY(16)     NOT NULL PRIMARY KEY,
    product_id BINARY(16)     NOT NULL,
    quantity   DECIMAL(14, 3) NOT NULL,
    at         DATETIME(6)    NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
