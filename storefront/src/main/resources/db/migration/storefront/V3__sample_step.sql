CREATE TABLE storefront_sample_step (
    step VARCHAR(80) NOT NULL,
    reference VARCHAR(60) NOT NULL,
    PRIMARY KEY (step)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
