CREATE TABLE connections_delivery (
    contract_id      BINARY(16)     NOT NULL,
    number           SMALLINT       NOT NULL COMMENT 'from 1, as sale keys name it',
    due_on           DATE           NOT NULL,
    amount           DECIMAL(12, 3) NOT NULL COMMENT 'planned',
    value            BIGINT         NOT NULL COMMENT 'planned',
    confirmed_at     DATETIME(6)    NULL,
    confirmed_by     VARCHAR(200)   NULL,
    delivered_on     DATE           NULL,
    delivered_amount DECIMAL(12, 3) NULL,
    delivered_value  BIGINT         NULL,
    PRIMARY KEY (contract_id, number)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
