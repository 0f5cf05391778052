CREATE TABLE payments_webhook (
    event_id    VARCHAR(255) NOT NULL,
    kind        VARCHAR(80)  NOT NULL,
    body        MEDIUMTEXT   NOT NULL,
    received_at DATETIME(6)  NOT NULL,
    handled_at  DATETIME(6)  NULL,
    PRIMARY KEY (event_id),
    KEY payments_webhook_open (handled_at, received_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
