CREATE TABLE connections_sale (
    sale_key       VARCHAR(40)    NOT NULL,
    contract_id    BINARY(16)     NOT NULL,
    number         SMALLINT       NOT NULL,
    line           SMALLINT       NOT NULL,
    cooperative_id BINARY(16)     NOT NULL,
    amount         DECIMAL(12, 3) NOT NULL,
    value          BIGINT         NOT NULL,
    back_amount    DECIMAL(12, 3) NOT NULL,
    back_value     BIGINT         NOT NULL,
    at             DATETIME(6)    NOT NULL,
    PRIMARY KEY (sale_key),
    KEY connections_sale_delivery (contract_id, number)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
