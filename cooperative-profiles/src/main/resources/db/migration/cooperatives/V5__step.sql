CREATE TABLE cooperatives_step (
    cooperative_id BINARY(16)    NOT NULL,
    position       INT           NOT NULL,
    state_before   VARCHAR(20),
    state_after    VARCHAR(20)   NOT NULL,
    changed_at     DATETIME(6)   NOT NULL,
    actor_kind     VARCHAR(20)   NOT NULL,
    actor_id       BINARY(16),
    actor_name     VARCHAR(120)  NOT NULL,
    reason         VARCHAR(2000) NOT NULL,
    PRIMARY KEY (cooperative_id, position)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
