CREATE TABLE fairs_item (
    id               BINARY(16)   NOT NULL,
    participation_id BINARY(16)   NOT NULL,
    fair_id          BINARY(16)   NOT NULL,
    sku              VARCHAR(64)  NOT NULL,
    product_id       BINARY(16)   NOT NULL,
    usual_price      BIGINT       NOT NULL COMMENT 'when it was applied for',
    fair_price       BIGINT       NOT NULL,
    quota            INT          NOT NULL,
    taken            INT          NOT NULL,
    state            VARCHAR(12)  NOT NULL,
    reason           VARCHAR(500) NOT NULL,
    holds_from       DATETIME(6)  NULL COMMENT 'a little after approval, so that every node knows by then',
    sells            BOOLEAN      NOT NULL COMMENT 'approved, and neither booth nor fair was called off',
    PRIMARY KEY (id),
    UNIQUE KEY fairs_item_once (participation_id, sku),
    KEY fairs_item_fair (fair_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
