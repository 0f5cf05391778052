-- What an import did to each product, and what it was before: what an undo needs.
CREATE TABLE catalog_import_product (
    import_id     BINARY(16) NOT NULL,
    product_id    BINARY(16) NOT NULL,
    made          BOOLEAN    NOT NULL,
    version_after BIGINT     NOT NULL,
    before_edit   LONGTEXT   NULL,
    state_before  VARCHAR(16) NULL,
    undone        BOOLEAN    NOT NULL,
    PRIMARY KEY (import_id, product_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
