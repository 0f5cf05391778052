CREATE TABLE search_token (
    token VARCHAR(40) NOT NULL,
    product_id BINARY(16) NOT NULL,
    PRIMARY KEY (token, product_id),
    KEY search_token_product (product_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
