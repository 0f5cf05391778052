CREATE TABLE connections_reversal (
    contract_id BINARY(16)     NOT NULL,
    number      SMALLINT       NOT NULL,
    request     BINARY(16)     NOT NULL COMMENT 'of the form that was sent, so that sending it twice counts once',
    amount      DECIMAL(12, 3) NOT NULL,
    value       BIGINT         NOT NULL,
    reason      VARCHAR(500)   NOT NULL,
    by_name     VARCHAR(200)   NOT NULL,
    at          DATETIME(6)    NOT NULL,
    PRIMARY KEY (contract_id, number, request)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
