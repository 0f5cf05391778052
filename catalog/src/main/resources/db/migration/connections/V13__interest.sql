CREATE TABLE connections_interest (
    opportunity_id BINARY(16)   NOT NULL,
    cooperative_id BINARY(16)   NOT NULL,
    note           VARCHAR(500) NOT NULL,
    at             DATETIME(6)  NOT NULL,
    by_account     BINARY(16)   NULL,
    by_name        VARCHAR(200) NOT NULL,
    PRIMARY KEY (opportunity_id, cooperative_id),
    KEY connections_interest_own (cooperative_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
