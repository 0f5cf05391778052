CREATE TABLE inventory_movement (
    id              BINARY(16)   NOT NULL PRIMARY KEY,
    sku             VARCHAR(40)  NOT NULL,
    kind            VARCHAR(16)  NOT NULL,
    reference       VARCHAR(80)  NOT NULL,
    on_hand_change  INT          NOT NULL,
    reserved_change INT          NOT NULL,
    reason          VARCHAR(500) NULL,
    actor_kind      VARCHAR(16)  NOT NULL,
    actor_id        BINARY(16)   NULL,
    actor_name      VARCHAR(200) NOT NULL,
    at              DATETIME(6)  NOT NULL,
    UNIQUE KEY inventory_movement_once (reference, kind, sku),
    KEY inventory_movement_sku (sku, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
