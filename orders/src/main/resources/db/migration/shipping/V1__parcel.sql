CREATE TABLE shipping_parcel (
    reference      VARCHAR(16) NOT NULL,
    carrier        VARCHAR(60) NOT NULL,
    tracking_code  VARCHAR(60) NOT NULL,
    handed_over_at DATETIME(6) NOT NULL,
    PRIMARY KEY (reference)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
