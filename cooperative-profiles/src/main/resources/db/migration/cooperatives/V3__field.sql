CREATE TABLE cooperatives_field (
    cooperative_id BINARY(16)  NOT NULL,
    field          VARCHAR(30) NOT NULL,
    PRIMARY KEY (cooperative_id, field)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
