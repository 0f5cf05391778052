CREATE TABLE fairs_change (
    id     INT    NOT NULL,
    number BIGINT NOT NULL COMMENT 'grows with every change to what is offered at which price',
    PRIMARY KEY (id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
