# Hooks that fail
The message names the hook with file, line and column, and tells what remains.

## cd shop
## env DATABASE_URL={{DB_URL}}
## file limbeck.toml
[limbeck]
schema = "shop"

[limbeck.hooks]
before_step = ["hooks/before.sql"]
after_step = ["hooks/after.sql"]
after_run = ["hooks/end.sql"]

## file hooks/before.sql
SELECT 1;
-- Nobody migrates on this day.
INSERT INTO day VALUES (1);

## file hooks/after.sql
-- ok

## file hooks/end.sql
SELECT 1;

## file db/versions/0001_a.sql
-- a
--
-- @revision 0001

-- @upgrade
CREATE TABLE a (id int);

-- @downgrade
DROP TABLE a;

## run limbeck upgrade head
## exit 1
## stdout
failed  shop  RUN-317, now base on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-317: shop: the before_step hook hooks/before.sql failed; upgrade of 0001 was rolled back, the database is at base.
  hooks/before.sql:3:13
      3 | INSERT INTO day VALUES (1);
        |             ^
  42P01 relation "day" does not exist
  fix: correct the hook, then  limbeck upgrade head

## query SELECT to_regclass('shop.a') IS NULL AND NOT EXISTS (SELECT FROM shop.alembic_version)
## rows
t

## file hooks/before.sql

## file hooks/after.sql
CREATE TABLE IF NOT EXISTS one (id int PRIMARY KEY CHECK (id = 1));
INSERT INTO one VALUES (1);
  INSERT INTO one VALUES (1);

## run limbeck upgrade head
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-317: shop: the after_step hook hooks/after.sql failed; upgrade of 0001 was rolled back, the database is at base.
  hooks/after.sql:3:3
      3 |   INSERT INTO one VALUES (1);
        |   ^
  23505 duplicate key value violates unique constraint "one_pkey"
  detail: Key (id)=(1) already exists.
  fix: correct the hook, then  limbeck upgrade head

## query SELECT to_regclass('shop.a') IS NULL
## rows
t

## file hooks/after.sql

## file hooks/end.sql
SELECT 1;
SELECT 1 / (count(*) - 1) FROM a;

## run limbeck upgrade head
## stdout contains
ok    shop  applied 1, now 0001 (head)
## sql INSERT INTO shop.a VALUES (1)
## file db/versions/0002_b.sql
-- b
--
-- @revision 0002
-- @down_revision 0001

-- @upgrade autocommit
CREATE TABLE b (id int);
CREATE TABLE c (id int);

-- @downgrade
DROP TABLE b;
DROP TABLE c;

## file hooks/after.sql
TABLE nowhere;

## run limbeck upgrade head
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-317: shop: the after_step hook hooks/after.sql failed; the 2 statements of 0002 are done and recorded, the version row is not written, and the next run goes on with the hook.
  hooks/after.sql:1:7
      1 | TABLE nowhere;
        |       ^
  42P01 relation "nowhere" does not exist
  fix: correct the hook, then  limbeck upgrade head

## file hooks/after.sql

## run limbeck upgrade head
## exit 1
## stdout
failed  shop  RUN-317, applied 1, now 0002 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
Resuming upgrade 0001 -> 0002, b after statement 2 of 2
Running upgrade 0001 -> 0002, b [..] ms
RUN-317: shop: the after_run hook hooks/end.sql failed; the steps are done and stay done; no later run repeats the hook.
  hooks/end.sql:2:1
      2 | SELECT 1 / (count(*) - 1) FROM a;
        | ^
  22012 division by zero
  done before in this run: 0001 -> 0002, b, committed
  fix: correct the hook, and run its statements by hand

## run limbeck current
## stdout
0002 (head)
