CREATE TABLE catalog_import_file (
    import_id BINARY(16) NOT NULL PRIMARY KEY,
    content   LONGBLOB   NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
