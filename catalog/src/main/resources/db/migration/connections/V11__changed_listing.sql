CREATE TABLE connections_changed_listing (
    id         BINARY(16) NOT NULL,
    listing_id BINARY(16) NOT NULL,
    PRIMARY KEY (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
