CREATE TABLE orders_access_failure (
    subject BINARY(32)  NOT NULL COMMENT 'hash of an order code or an address',
    id      BINARY(16)  NOT NULL,
    at      DATETIME(6) NOT NULL,
    PRIMARY KEY (subject, id),
    KEY orders_access_failure_at (at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
