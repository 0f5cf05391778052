ALTER TABLE cooperatives_cooperative
    ADD COLUMN suspended_from    DATETIME(6),
    ADD COLUMN suspension_reason VARCHAR(500),
    ADD KEY cooperatives_cooperative_suspensions (suspended_from);
