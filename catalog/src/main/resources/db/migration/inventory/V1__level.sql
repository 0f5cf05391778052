-- noted_in_stock is what readers of the flip queue know; flipped is indexed so that finding the others costs the checkout nothing.
CREATE TABLE inventory_level (
    sku            VARCHAR(40) NOT NULL PRIMARY KEY,
    variant_id     BINARY(16)  NOT NULL,
    product_id     BINARY(16)  NOT NULL,
    cooperative_id BINARY(16)  NOT NULL,
    on_hand        INT         NOT NULL,
    reserved       INT         NOT NULL,
    noted_in_stock BOOLEAN     NOT NULL,
    flipped        BOOLEAN     GENERATED ALWAYS AS ((on_hand > reserved) <> noted_in_stock) STORED,
    KEY inventory_level_flipped (flipped),
    KEY inventory_level_product (product_id),
    CONSTRAINT inventory_level_reserved CHECK (reserved >= 0),
    CONSTRAINT inventory_level_available CHECK (on_hand - reserved >= 0)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
