# Checks that cannot be asked
What can be seen in the file is refused before anything runs; what only the server knows is told with its place.

## cd shop
## env DATABASE_URL={{DB_URL}}
## file limbeck.toml
[limbeck]
schema = "shop"

## file db/versions/0001_a.sql
-- a
--
-- @revision 0001

-- @upgrade
-- @verify SELECT true
-- @require
-- @require SELECT 1; SELECT 2
-- @require DELETE FROM a
-- @require SELECT 'open
CREATE TABLE a (id int); -- @require SELECT 1
-- @requires SELECT true
-- @require SELECT true
INSERT INTO a VALUES (1);

-- @downgrade irreversible: it is the first
-- @verify SELECT true

## run limbeck upgrade head
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
SQL-105: '@require' stands behind SQL
  db/versions/0001_a.sql:11:26
     11 | CREATE TABLE a (id int); -- @require SELECT 1
        |                          ^
  fix: put it into a line of its own
SQL-102: '@requires' is nearly '@require'
  db/versions/0001_a.sql:12:1
     12 | -- @requires SELECT true
        | ^
  fix: write -- @require
  fix: if it is only a comment, begin it with another word
SQL-108: A downgrade that is irreversible cannot have SQL
  db/versions/0001_a.sql:17:12
     17 | -- @verify SELECT true
        |            ^
  fix: remove the SQL, or 'irreversible'

## file db/versions/0001_a.sql
-- a
--
-- @revision 0001

-- @upgrade
-- @verify SELECT true
-- @require
-- @require SELECT 1; SELECT 2
-- @require DELETE FROM a
-- @require SELECT 'open
CREATE TABLE a (id int);
-- @require SELECT true
INSERT INTO a VALUES (1);

-- @downgrade

## run limbeck upgrade head
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
SQL-105: '@verify' stands before SQL
  db/versions/0001_a.sql:6:1
      6 | -- @verify SELECT true
        | ^
  It is asked after the last statement of the section, and only then.
  fix: move it down, behind the last statement
  fix: write -- @require before the first one, or split the revision
SQL-117: '@require' has no query
  db/versions/0001_a.sql:7:1
      7 | -- @require
        | ^
  A query goes on in comment lines below that are indented deeper.
  fix: write -- @require SELECT …
SQL-117: '@require' has 2 statements; it must be one query
  db/versions/0001_a.sql:8:1
      8 | -- @require SELECT 1; SELECT 2
        | ^
  fix: write a line -- @require for each
SQL-117: '@require' is not a query
  db/versions/0001_a.sql:9:1
      9 | -- @require DELETE FROM a
        | ^
  It must begin with SELECT, WITH, VALUES or TABLE, and give true in its first column.
  fix: write -- @require SELECT …
SQL-110: A quote in this @require is never closed
  db/versions/0001_a.sql:10:1
     10 | -- @require SELECT 'open
        | ^
  A query goes on in comment lines below that are indented deeper.
SQL-105: '@require' stands behind SQL
  db/versions/0001_a.sql:12:1
     12 | -- @require SELECT true
        | ^
  It is asked before the first statement of the section, and only then.
  fix: move it up, before the first statement
  fix: write -- @verify behind the last one, or split the revision

## file db/versions/0001_a.sql
-- a
--
-- @revision 0001
-- @require SELECT true

-- @upgrade

## run limbeck heads
## exit 1
## stderr
SQL-105: '@require' belongs behind '-- @upgrade' or '-- @downgrade'
  db/versions/0001_a.sql:4:1
      4 | -- @require SELECT true
        | ^
  A check is about one direction of the revision.
  fix: put it into the section that it is about

## file db/versions/0001_a.sql
-- a
--
-- @revision 0001

-- @upgrade
CREATE TABLE a (id int);
-- @verify
--   SELECT true
--   FROM a
--   WHERE idd = 1

## run limbeck upgrade head
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-310: shop: upgrade to 0001 failed and was rolled back; the database is at base.
  db/versions/0001_a.sql:10:12
     10 | --   WHERE idd = 1
        |            ^
  42703 column "idd" does not exist
  hint: Perhaps you meant to reference the column "a.id".
  fix: correct the rows or the file, then  limbeck upgrade head

## file db/versions/0001_a.sql
-- a
--
-- @revision 0001

-- @upgrade
CREATE TABLE a (id int);
-- @verify WITH gone AS (DELETE FROM a RETURNING id) SELECT true FROM gone

## run limbeck upgrade head
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-310: shop: upgrade to 0001 failed and was rolled back; the database is at base.
  db/versions/0001_a.sql:7:17
      7 | -- @verify WITH gone AS (DELETE FROM a RETURNING id) SELECT true FROM gone
        |                 ^
  0A000 WITH clause containing a data-modifying statement must be at the top level
  fix: correct the rows or the file, then  limbeck upgrade head

## file db/versions/0001_a.sql
-- a
--
-- @revision 0001

-- @upgrade
-- @require SELECT count(*) FROM pg_class

## run limbeck upgrade head
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-310: shop: upgrade to 0001 failed and was rolled back; the database is at base.
  db/versions/0001_a.sql:6:13
      6 | -- @require SELECT count(*) FROM pg_class
        |             ^
  42804 argument of IS NOT TRUE must be type boolean, not type bigint
  A check must give at least one row, and true in the first column of each.
  fix: correct the rows or the file, then  limbeck upgrade head

## file db/versions/0001_a.sql
-- a
--
-- @revision 0001

-- @upgrade
-- @require SELECT true
-- @require SELECT 1 / (count(*) - count(*)) = 1 FROM pg_class

## run limbeck upgrade head
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-310: shop: upgrade to 0001 failed and was rolled back; the database is at base.
  db/versions/0001_a.sql:7:13
      7 | -- @require SELECT 1 / (count(*) - count(*)) = 1 FROM pg_class
        |             ^
  22012 division by zero
  fix: correct the rows or the file, then  limbeck upgrade head
