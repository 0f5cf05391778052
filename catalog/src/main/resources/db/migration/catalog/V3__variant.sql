CREATE TABLE catalog_variant (
    id           BINARY(16)     NOT NULL PRIMARY KEY,
    product_id   BINARY(16)     NOT NULL,
    sku          VARCHAR(40)    NOT NULL,
    name_vi      VARCHAR(120)   NOT NULL,
    name_en      VARCHAR(120)   NULL,
    price        BIGINT         NOT NULL,
    unit         VARCHAR(16)    NOT NULL,
    quantity     DECIMAL(12, 3) NOT NULL,
    weight_grams INT            NOT NULL,
    position     SMALLINT       NOT NULL,
    retired      BOOLEAN        NOT NULL,
    UNIQUE KEY catalog_variant_sku (sku),
    KEY catalog_variant_product (product_id, position),
    CONSTRAINT catalog_variant_price CHECK (price > 0),
    CONSTRAINT catalog_variant_of_product FOREIGN KEY (product_id) REFERENCES catalog_product (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
