CREATE TABLE platform_audit
(
  id          BINARY(16) NOT NULL PRIMARY KEY,
  happened_at DATETIME(6) NOT NULL,
  actor_kind  VARCHAR(20) NOT NULL,
  account_id  BINARY(16),
  actor_name  VARCHAR(200) NOT NULL,
  act         VARCHAR(100) NOT NULL,
  subject     VARCHAR(200) NOT NULL,
  details     TEXT NOT NULL,
  INDEX platform_audit_by_subject (subject, id),
  INDEX platform_audit_by_account (account_id, id),
  INDEX platform_audit_by_act (act, id)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
