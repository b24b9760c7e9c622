# Partitions that nobody wrote down
A job makes partitions while the application runs. Compared with the database they are left alone, with all that is on them, and follow their
table; a partition that the files make and the model lacks is dropped.

## cd shop
## env DATABASE_URL={{DB_URL}}
## file limbeck.toml
[limbeck]
schema = "shop"
model = "schema.sql"

## file db/versions/0001_init.sql
-- init
--
-- @revision 0001

-- @upgrade
CREATE TABLE events (id bigint, day date NOT NULL, kind text) PARTITION BY RANGE (day);
CREATE TABLE events_2024 PARTITION OF events FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE events_2025 PARTITION OF events FOR VALUES FROM ('2025-01-01') TO ('2026-01-01') PARTITION BY LIST (kind);
CREATE TABLE logs (id bigint, day date NOT NULL) PARTITION BY RANGE (day);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';

-- @downgrade
DROP TABLE events;
DROP TABLE logs;
DROP FUNCTION touch();

## file schema.sql
CREATE TABLE events (id bigint, day date NOT NULL, kind text) PARTITION BY RANGE (day);
CREATE TABLE events_2024 PARTITION OF events FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE events_2025 PARTITION OF events FOR VALUES FROM ('2025-01-01') TO ('2026-01-01') PARTITION BY LIST (kind);
CREATE TABLE logs (id bigint, day date NOT NULL) PARTITION BY RANGE (day);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';

## run limbeck upgrade head
## sql
SET search_path = shop;
CREATE TABLE events_2026 PARTITION OF events (CHECK (id > 0)) FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE INDEX events_2026_own ON events_2026 (kind);
COMMENT ON TABLE events_2026 IS 'made by a job';
CREATE TRIGGER touch BEFORE INSERT ON events_2026 FOR EACH ROW EXECUTE FUNCTION touch();
CREATE TABLE events_2025_a PARTITION OF events_2025 FOR VALUES IN ('a') PARTITION BY HASH (id);
CREATE TABLE events_2025_a0 PARTITION OF events_2025_a FOR VALUES WITH (MODULUS 1, REMAINDER 0);
CREATE TABLE events_rest PARTITION OF events DEFAULT;
CREATE TABLE logs_1 PARTITION OF logs FOR VALUES FROM ('2026-01-01') TO ('2026-02-01');
INSERT INTO events VALUES (1, '2026-05-05', 'x'), (2, '2025-05-05', 'a'), (3, '2030-01-01', 'y');

## run limbeck check
## stdout
No new upgrade operations detected.
Database is at 0001
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
compared  the revisions at 0001 (replayed on scratch, PostgreSQL 18)  with  schema.sql (5 statements)
not compared: 2 partitions of events_2025 (events_2025_a, events_2025_a0): no revision makes them; a revision that says  DROP TABLE events_2025_a  would drop one
not compared: 2 partitions of events (events_2026, events_rest): no revision makes them; a revision that says  DROP TABLE events_2026  would drop one
not compared: 1 partition of logs (logs_1): no revision makes it; a revision that says  DROP TABLE logs_1  would drop it
## run limbeck diff database head
## stdout
No differences detected.
## run limbeck diff head database
## stdout
No differences detected.
## run limbeck diff database model
## stdout
No differences detected.
## run limbeck check --from database
## stdout
No new upgrade operations detected.
Database is at 0001
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
compared  the database {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (rebuilt on scratch, PostgreSQL 18)  with  schema.sql (5 statements)
not compared: 2 partitions of events_2025 (events_2025_a, events_2025_a0): no revision makes them; a revision that says  DROP TABLE events_2025_a  would drop one
not compared: 2 partitions of events (events_2026, events_rest): no revision makes them; a revision that says  DROP TABLE events_2026  would drop one
not compared: 1 partition of logs (logs_1): no revision makes it; a revision that says  DROP TABLE logs_1  would drop it

## file schema.sql
CREATE TABLE events (id bigint, day date NOT NULL, kind text NOT NULL DEFAULT 'k', note text, UNIQUE (note, day, kind, id)) PARTITION BY RANGE (day);
CREATE INDEX events_kind ON events (kind);
CREATE TABLE events_2025 PARTITION OF events FOR VALUES FROM ('2025-01-01') TO ('2026-01-01') PARTITION BY LIST (kind);
CREATE TABLE logs (id bigint, day date NOT NULL) PARTITION BY RANGE (day);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';

## run limbeck revision --autogenerate -m "change" --from database --rev-id 0002
## stdout
Detected changed column 'events.kind' (nullable -> not null, default none -> 'k'::text)
Detected added column 'events.note'
Detected added constraint 'events.events_note_day_kind_id_key'
Detected added index 'events_kind'
Detected removed table 'events_2024'
Generating db/versions/0002_change.sql ... done
proven    upgrade gives the models, downgrade gives the database's schema again (PostgreSQL 18, [..] s)
next:     limbeck upgrade head
## run limbeck show 0002 --as sql
## stdout
-- @upgrade
ALTER TABLE events ADD COLUMN note text;

-- fails where a row has no value: fill it before
ALTER TABLE events
  ALTER COLUMN kind SET NOT NULL,
  ALTER COLUMN kind SET DEFAULT 'k'::text;

-- loses data: its rows are lost
DROP TABLE events_2024;

ALTER TABLE events ADD CONSTRAINT events_note_day_kind_id_key UNIQUE (note, day, kind, id);
CREATE INDEX events_kind ON events (kind);

-- @downgrade
DROP INDEX events_kind;

CREATE TABLE events_2024 PARTITION OF events
FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

-- loses data: its values are lost
ALTER TABLE events DROP COLUMN note;

ALTER TABLE events
  ALTER COLUMN kind DROP DEFAULT,
  ALTER COLUMN kind DROP NOT NULL;
## run limbeck upgrade head
## run limbeck check
## stdout
No new upgrade operations detected.
Database is at 0002
## query SELECT tableoid::regclass, * FROM shop.events ORDER BY id
## rows
shop.events_2026 | 1 | 2026-05-05 | x | null
shop.events_2025_a0 | 2 | 2025-05-05 | a | null
shop.events_rest | 3 | 2030-01-01 | y | null
## run limbeck downgrade -1
## run limbeck check
## exit 3
## stdout
No new upgrade operations detected.

## file schema.sql
CREATE TABLE events (id bigint, day date NOT NULL, kind text) PARTITION BY RANGE (day);
CREATE TABLE events_2024 PARTITION OF events FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE events_2025 PARTITION OF events FOR VALUES FROM ('2025-01-01') TO ('2026-01-01') PARTITION BY LIST (kind);

## run limbeck revision --autogenerate -m "less" --from database --head 0001 --splice --rev-id 0003
## exit 3
## stdout
Detected removed table 'logs'
Detected removed table 'logs_1'
Detected removed function 'touch()'
Generating db/versions/0003_less.sql ... done
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
compared  the database {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (rebuilt on scratch, PostgreSQL 18)  with  schema.sql (3 statements)
not compared: 2 partitions of events_2025 (events_2025_a, events_2025_a0): no revision makes them; a revision that says  DROP TABLE events_2025_a  would drop one
not compared: 2 partitions of events (events_2026, events_rest): no revision makes them; a revision that says  DROP TABLE events_2026  would drop one
loses data: DROP TABLE logs  -- its rows are lost
AUT-102: shop: revision 0003 is written, but not proven
  The upgrade fails on a scratch database:
  RUN-310: shop: upgrade to 0003 failed and was rolled back; the database is at 0001.
    db/versions/0003_less.sql
    2BP01 cannot drop function touch() because other objects depend on it
    detail: trigger touch on table events_2026 depends on function touch()
    hint: Use DROP ... CASCADE to drop the dependent objects too.
  fix: correct db/versions/0003_less.sql by hand, then  limbeck check
## run limbeck show 0003 --as sql
## stdout
-- @upgrade
DROP FUNCTION touch();

-- loses data: its rows are lost
DROP TABLE logs;

-- @downgrade
CREATE TABLE logs (
  id bigint,
  day date NOT NULL
)
PARTITION BY RANGE (day);

CREATE TABLE logs_1 PARTITION OF logs
FOR VALUES FROM ('2026-01-01') TO ('2026-02-01');

CREATE FUNCTION touch()
RETURNS trigger
LANGUAGE plpgsql
AS $$BEGIN RETURN NEW; END$$;
