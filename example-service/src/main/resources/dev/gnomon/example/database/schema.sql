-- SPDX-FileCopyrightText: 2026 The Gnomon Authors
-- SPDX-License-Identifier: Apache-2.0
CREATE TABLE users (id varchar PRIMARY KEY, name varchar NOT NULL, email varchar NOT NULL);
CREATE TABLE summaries (user_id varchar PRIMARY KEY, summary varchar NOT NULL, latency_millis bigint NOT NULL);
CREATE TABLE items (name varchar PRIMARY KEY, cents bigint NOT NULL);
CREATE TABLE orders (
  id bigint PRIMARY KEY, user_id varchar NOT NULL, item varchar NOT NULL, quantity int NOT NULL, cents bigint NOT NULL,
  receipt varchar NOT NULL
);

-- Twenty users, u1 to u20. The summary of every fifth is in cold storage, and u20's takes longer than most will wait.
INSERT INTO users SELECT 'u' || x, 'User ' || x, 'user' || x || '@example.org' FROM system_range(1, 20);
INSERT INTO summaries
  SELECT 'u' || x, 'Has been with us since year ' || x,
    CASE WHEN x = 20 THEN 5000 WHEN mod(x, 5) = 0 THEN x * 60 ELSE 0 END
  FROM system_range(1, 20);
INSERT INTO items VALUES ('gnomon', 4900), ('sundial', 25000), ('hourglass', 1200);
