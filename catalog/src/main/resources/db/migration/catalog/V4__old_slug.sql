CREATE TABLE catalog_old_slug (
    slug       VARCHAR(200) NOT NULL PRIMARY KEY,
    product_id BINARY(16)   NOT NULL,
    KEY catalog_old_slug_product (product_id),
    CONSTRAINT catalog_old_slug_of_product FOREIGN KEY (product_id) REFERENCES catalog_product (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
