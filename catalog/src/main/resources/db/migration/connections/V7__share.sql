CREATE TABLE connections_share (
    contract_id    BINARY(16) NOT NULL,
    line           SMALLINT   NOT NULL COMMENT 'from 1, as sale keys name it',
    cooperative_id BINARY(16) NOT NULL,
    province_code  VARCHAR(2) NOT NULL,
    weight         BIGINT     NOT NULL,
    PRIMARY KEY (contract_id, line),
    UNIQUE KEY connections_share_once (contract_id, cooperative_id),
    KEY connections_share_cooperative (cooperative_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
