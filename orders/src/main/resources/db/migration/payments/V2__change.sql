CREATE TABLE payments_change (
    payment_id BINARY(16)   NOT NULL,
    id         BINARY(16)   NOT NULL,
    from_state VARCHAR(16)  NOT NULL,
    to_state   VARCHAR(16)  NOT NULL,
    amount     BIGINT       NOT NULL COMMENT 'what came, went, or is asked for now',
    note       VARCHAR(160) NOT NULL,
    at         DATETIME(6)  NOT NULL,
    by_kind    VARCHAR(16)  NOT NULL,
    by_account BINARY(16)   NULL,
    by_name    VARCHAR(120) NOT NULL,
    PRIMARY KEY (payment_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
