CREATE TABLE payments_refund (
    id              BINARY(16)   NOT NULL,
    refund_key      VARCHAR(48)  NOT NULL COMMENT 'what is refunded; the same thing is refunded once',
    payment_id      BINARY(16)   NOT NULL,
    method          VARCHAR(8)   NOT NULL,
    reference       VARCHAR(16)  NOT NULL,
    owed_by         BINARY(16)   NULL COMMENT 'who must send it; the gateway where empty',
    amount          BIGINT       NOT NULL,
    reason          VARCHAR(40)  NOT NULL,
    gateway_payment VARCHAR(120) NULL COMMENT 'the gateway payment it goes back to',
    gateway_refund  VARCHAR(120) NULL,
    opened_at       DATETIME(6)  NOT NULL,
    paid_at         DATETIME(6)  NULL,
    evidence        VARCHAR(120) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY payments_refund_key (refund_key),
    KEY payments_refund_reference (reference),
    KEY payments_refund_owed (owed_by, paid_at, opened_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
