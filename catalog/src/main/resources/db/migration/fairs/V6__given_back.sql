CREATE TABLE fairs_given_back (
    reference VARCHAR(40) NOT NULL,
    sku       VARCHAR(64) NOT NULL,
    returned  BOOLEAN     NOT NULL COMMENT 'came back after dispatch; else called off before',
    at        DATETIME(6) NOT NULL,
    PRIMARY KEY (reference, sku)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
