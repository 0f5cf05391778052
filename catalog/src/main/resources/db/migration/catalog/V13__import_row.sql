CREATE TABLE catalog_import_row (
    import_id BINARY(16) NOT NULL,
    row_no    INT        NOT NULL,
    state     VARCHAR(8) NOT NULL,
    cells     LONGTEXT   NOT NULL,
    problems  LONGTEXT   NULL,
    PRIMARY KEY (import_id, row_no),
    KEY catalog_import_row_state (import_id, state, row_no)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
