CREATE TABLE performance_cooperative_month (
    cooperative_id BINARY(16) NOT NULL,
    month          INT        NOT NULL,
    province_code  VARCHAR(8) NOT NULL,
    revenue        BIGINT     NOT NULL,
    returned       BIGINT     NOT NULL,
    orders         BIGINT     NOT NULL,
    PRIMARY KEY (cooperative_id, month, province_code),
    KEY performance_cooperative_month_province (province_code, month),
    KEY performance_cooperative_month_month (month)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
