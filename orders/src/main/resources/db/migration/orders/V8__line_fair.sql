ALTER TABLE orders_line
    ADD COLUMN usual_price BIGINT NULL COMMENT 'of one pack when ordered, where a fair price was charged',
    ADD COLUMN fair_code VARCHAR(12) NULL COMMENT 'the fair whose booth it belongs to',
    ADD COLUMN booth_code VARCHAR(12) NULL COMMENT 'that booth';
