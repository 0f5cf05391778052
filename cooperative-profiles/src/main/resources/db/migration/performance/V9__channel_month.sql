CREATE TABLE performance_channel_month (
    cooperative_id BINARY(16)  NOT NULL,
    month          INT         NOT NULL,
    channel        VARCHAR(20) NOT NULL,
    fair_code      VARCHAR(40) NOT NULL COMMENT 'empty: at no fair',
    revenue        BIGINT      NOT NULL,
    returned       BIGINT      NOT NULL,
    PRIMARY KEY (cooperative_id, month, channel, fair_code),
    KEY performance_channel_month_month (month)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
