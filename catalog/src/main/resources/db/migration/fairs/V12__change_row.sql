INSERT INTO fairs_change (id, number) VALUES (1, 0);
