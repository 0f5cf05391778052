CREATE TABLE fairs_report (
    fair_id   BINARY(16)   NOT NULL,
    frozen_at DATETIME(6)  NOT NULL,
    by_name   VARCHAR(200) NOT NULL,
    result    MEDIUMTEXT   NOT NULL COMMENT 'the result as it was reported, JSON',
    PRIMARY KEY (fair_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
