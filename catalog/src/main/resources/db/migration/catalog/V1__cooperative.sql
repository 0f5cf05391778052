-- What product pages show of the cooperatives, copied from them and brought up to date when they change.
CREATE TABLE catalog_cooperative (
    id            BINARY(16)   NOT NULL PRIMARY KEY,
    slug          VARCHAR(200) NOT NULL,
    name_vi       VARCHAR(255) NOT NULL,
    name_en       VARCHAR(255) NULL,
    province_code VARCHAR(8)   NOT NULL,
    sample        BOOLEAN      NOT NULL,
    sells         BOOLEAN      NOT NULL,
    revision      BIGINT       NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
