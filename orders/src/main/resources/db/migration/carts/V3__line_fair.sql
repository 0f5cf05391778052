ALTER TABLE carts_line
    ADD COLUMN fair_seen VARCHAR(12) NULL COMMENT 'the fair whose price the holder was shown, to say later why it went',
    ADD COLUMN booth_fair VARCHAR(12) NULL COMMENT 'the fair of the booth it was found at',
    ADD COLUMN booth_code VARCHAR(12) NULL COMMENT 'that booth';
