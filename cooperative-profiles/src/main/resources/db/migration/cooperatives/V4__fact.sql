CREATE TABLE cooperatives_fact (
    cooperative_id BINARY(16)   NOT NULL,
    position       INT          NOT NULL,
    fact_name      VARCHAR(60)  NOT NULL,
    fact_value     VARCHAR(1000) NOT NULL,
    PRIMARY KEY (cooperative_id, position)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
