CREATE TABLE platform_mail
(
  id              BINARY(16) NOT NULL PRIMARY KEY,
  recipient       VARCHAR(320) NOT NULL,
  subject         VARCHAR(500) NOT NULL,
  text_body       MEDIUMTEXT NOT NULL,
  html_body       MEDIUMTEXT,
  written_at      DATETIME(6) NOT NULL,
  sent_at         DATETIME(6),
  attempts        INT NOT NULL DEFAULT 0,
  next_attempt_at DATETIME(6),
  last_error      VARCHAR(500),
  INDEX platform_mail_due (next_attempt_at)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin;
