CREATE TABLE cooperatives_slug (
    slug           VARCHAR(100) NOT NULL PRIMARY KEY,
    cooperative_id BINARY(16)   NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
