INSERT INTO performance_gate (id) VALUES (1);
