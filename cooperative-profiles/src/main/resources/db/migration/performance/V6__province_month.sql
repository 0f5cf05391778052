CREATE TABLE performance_province_month (
    province_code VARCHAR(8) NOT NULL,
    month         INT        NOT NULL,
    revenue       BIGINT     NOT NULL,
    returned      BIGINT     NOT NULL,
    orders        BIGINT     NOT NULL,
    PRIMARY KEY (province_code, month)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
