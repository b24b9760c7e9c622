# What must be true before and after
A check is asked in the step's own transaction: where it does not give true, nothing of the step remains.

## cd shop
## env DATABASE_URL={{DB_URL}}
## file limbeck.toml
[limbeck]
schema = "shop"

## file db/versions/0001_init.sql
-- init
--
-- @revision 0001

-- @upgrade
CREATE TABLE users (id bigint PRIMARY KEY, email text, age int);
INSERT INTO users VALUES (1, 'a@example.com', 17), (2, NULL, 30), (3, NULL, NULL);
-- @verify SELECT count(*) = 3 FROM users

-- @downgrade
DROP TABLE users;

## file db/versions/0002_email.sql
-- email
--
-- @revision 0002
-- @down_revision 0001

-- @upgrade
-- Somebody must have looked after these first.
-- @require SELECT count(*) = 0 AS complete, count(*) AS missing FROM users WHERE email IS NULL
ALTER TABLE users ALTER COLUMN email SET NOT NULL;

-- @downgrade
ALTER TABLE users ALTER COLUMN email DROP NOT NULL;

## run limbeck upgrade head
## exit 1
## stdout
failed  shop  RUN-316, applied 1, now 0001 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
Running upgrade  -> 0001, init [..] ms
RUN-316: shop: @require of 0002 is not true; nothing was changed, the database is at 0001.
  db/versions/0002_email.sql:8:13
      8 | -- @require SELECT count(*) = 0 AS complete, count(*) AS missing FROM users WHERE email IS NULL
        |             ^
  complete | missing
  ---------+--------
  false    | 2
  done before in this run:  -> 0001, init, committed
  fix: correct the rows or the file, then  limbeck upgrade head

## query SELECT version_num FROM shop.alembic_version
## rows
0001

## sql UPDATE shop.users SET email = 'b@example.com' WHERE email IS NULL
## run limbeck upgrade head
## stdout contains
ok    shop  applied 1, now 0002 (head)

## file db/versions/0003_adults.sql
-- adults
--
-- @revision 0003
-- @down_revision 0002

-- @upgrade
SET search_path = '';
CREATE TABLE shop.adults AS SELECT id, age FROM shop.users;
-- Each of them is of age; the rows that are not are shown.
-- @verify
--   SELECT age >= 18, id,
--     age            -- NULL is not true
--   FROM adults
--   ORDER BY id;
-- This line is only a comment.

-- @downgrade
-- @require SELECT count(*) <= 1, count(*) FROM adults
DROP TABLE adults;
-- @verify SELECT to_regclass('adults') IS NULL

## run limbeck upgrade head
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-316: shop: @verify of 0003 is not true in 2 of 3 rows; the upgrade was rolled back, the database is at 0002.
  db/versions/0003_adults.sql:11:6
     11 | --   SELECT age >= 18, id,
        |      ^
  SELECT age >= 18, id,
    age            -- NULL is not true
  FROM adults
  ORDER BY id
  ?column? | id | age
  ---------+----+-----
  false    | 1  | 17
  NULL     | 3  | NULL
  fix: correct the rows or the file, then  limbeck upgrade head

## query SELECT to_regclass('shop.adults')::text, version_num FROM shop.alembic_version
## rows
null | 0002

## sql DELETE FROM shop.users WHERE age IS DISTINCT FROM 30
## run limbeck upgrade head
## stdout contains
ok    shop  applied 1, now 0003 (head)
## run limbeck downgrade -1
## stdout contains
ok    shop  undone 1, now 0002
## run limbeck upgrade head -q

## sql INSERT INTO shop.adults VALUES (4, 44)
## delete db/versions/0003_adults.sql
## run limbeck downgrade 0002
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
undoing 1 revision that no file has, with what the history kept: 0003 (adults)
RUN-316: shop: @require of 0003 is not true; nothing was changed, the database is at 0003.
  shop.limbeck_history: revision 0003:1:13
      1 | -- @require SELECT count(*) <= 1, count(*) FROM adults
        |             ^
  ?column? | count
  ---------+------
  false    | 2
  fix: correct the rows or the file, then  limbeck downgrade 0002

## sql DELETE FROM shop.adults
## run limbeck downgrade 0002
## stdout contains
ok    shop  undone 1, now 0002
