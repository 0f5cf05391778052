CREATE TABLE catalog_certificate (
    id                BINARY(16)   NOT NULL PRIMARY KEY,
    product_id        BINARY(16)   NOT NULL,
    cooperative_id    BINARY(16)   NOT NULL,
    kind              VARCHAR(32)  NOT NULL,
    number            VARCHAR(80)  NOT NULL,
    issuer            VARCHAR(200) NOT NULL,
    valid_from        DATETIME(6)  NOT NULL,
    valid_until       DATETIME(6)  NOT NULL,
    declared_at       DATETIME(6)  NOT NULL,
    declared_by       BINARY(16)   NULL,
    declarer_name     VARCHAR(200) NOT NULL,
    withdrawn_at      DATETIME(6)  NULL,
    withdrawal_reason VARCHAR(500) NULL,
    version           BIGINT       NOT NULL,
    KEY catalog_certificate_product (product_id, valid_until),
    CONSTRAINT catalog_certificate_of_product FOREIGN KEY (product_id) REFERENCES catalog_product (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
