CREATE TABLE connections_message (
    answer_id BINARY(16)    NOT NULL,
    id        BINARY(16)    NOT NULL,
    from_side VARCHAR(12)   NOT NULL,
    by_name   VARCHAR(200)  NOT NULL,
    text      VARCHAR(4000) NOT NULL,
    at        DATETIME(6)   NOT NULL,
    PRIMARY KEY (answer_id, id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
