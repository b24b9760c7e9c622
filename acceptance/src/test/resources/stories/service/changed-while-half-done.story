# Changed while half done
A revision outside a transaction stopped in the middle. What is done of it must stay as it was; the rest may be corrected.

## cd shop
## env DATABASE_URL={{DB_URL}}
## file limbeck.toml
[limbeck]
schema = "shop"

## file db/versions/0001_init.sql
-- init
--
-- @revision 0001

-- @upgrade autocommit
CREATE TABLE orders (id bigint PRIMARY KEY);
CREATE TABLE lines (id bigint PRIMARY KEY, order_id bigint REFERENCES missing);

## run limbeck upgrade head
## exit 1
## stdout
failed  shop  RUN-312, now base on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-312: shop: statement 2 of revision 0001 failed; the 1 before it are done and stay done.
  db/versions/0001_init.sql:7:1
      7 | CREATE TABLE lines (id bigint PRIMARY KEY, order_id bigint REFERENCES missing);
        | ^
  42P01 relation "missing" does not exist
  The version row is not written. The next run goes on with this statement.
  fix: remove what keeps the statement from running, then  limbeck upgrade head

## query SELECT event, revision, statement_no FROM shop.limbeck_history ORDER BY id
## rows
started | 0001 | null
statement | 0001 | 1

## file db/versions/0001_init.sql
-- init
--
-- @revision 0001

-- @upgrade autocommit
CREATE TABLE orders (id integer PRIMARY KEY);
CREATE TABLE lines (id bigint PRIMARY KEY);

## run limbeck upgrade head
## exit 1
## stdout
failed  shop  RUN-304, now base on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-304: Revision 0001 was begun with other statements than its file has now
  db/versions/0001_init.sql
  An earlier run finished statement 1. What is done must stay as it was; the rest may be corrected.
  fix: restore the statements that are done, then run again
  fix: or finish by hand what is missing, then  limbeck stamp 0001

## query SELECT event, revision, statement_no FROM shop.limbeck_history ORDER BY id
## rows
started | 0001 | null
statement | 0001 | 1

## file db/versions/0001_init.sql
-- init
--
-- @revision 0001

-- @upgrade autocommit
CREATE TABLE orders (id bigint PRIMARY KEY);
CREATE TABLE lines (id bigint PRIMARY KEY, order_id bigint REFERENCES orders);

## run limbeck upgrade head
## stdout
ok    shop  applied 1, now 0001 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
Resuming upgrade  -> 0001, init after statement 1 of 2
Running upgrade  -> 0001, init [..] ms

## query SELECT event, revision, statement_no FROM shop.limbeck_history ORDER BY id
## rows
started | 0001 | null
statement | 0001 | 1
upgraded | 0001 | 2
