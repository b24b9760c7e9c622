# Hooks that cannot run
All that is wrong is told together, before anything runs.

## cd shop
## env DATABASE_URL={{DB_URL}}
## file limbeck.toml
[limbeck]
schema = "shop"

[limbeck.hooks]
before_run = ["hooks/none.sql"]
before_step = ["hooks/wrong.sql"]

## file hooks/wrong.sql
BEGIN;
CREATE INDEX CONCURRENTLY i ON t (a);
\echo hello

## file db/versions/0001_a.sql
-- a
--
-- @revision 0001

-- @upgrade
CREATE TABLE a (id int);

## run limbeck upgrade head
## exit 1
## stdout
failed  shop  CFG-109, SQL-201, SQL-202, SQL-205 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
CFG-109: There is no hook hooks/none.sql
  limbeck.toml:5:1
      5 | before_run = …
        | ^
  A path is relative to the limbeck.toml that names it. Nothing was run.
  fix: write the file, or remove it from the hooks
SQL-201: BEGIN is not for a revision to say
  hooks/wrong.sql:1:1
      1 | BEGIN;
        | ^
  Limbeck runs the revision and records it in one transaction.
  fix: remove the statement
SQL-202: CREATE INDEX CONCURRENTLY cannot run inside a transaction block
  hooks/wrong.sql:2:14
      2 | CREATE INDEX CONCURRENTLY i ON t (a);
        |              ^
  A hook runs in a transaction.
  fix: write it as a revision with  -- @upgrade autocommit
SQL-205: '\echo' is a command of psql, not of the server
  hooks/wrong.sql:3:1
      3 | \echo hello
        | ^
  fix: remove it

## file hooks/none.sql
SELECT 1; -- @verify SELECT true
SELECT 'open

## run limbeck upgrade head
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
SQL-110: This quote or comment is never closed
  hooks/none.sql:2:8
      2 | SELECT 'open
        |        ^
SQL-105: '@verify' belongs into a revision
  hooks/none.sql:1:11
      1 | SELECT 1; -- @verify SELECT true
        |           ^
  A hook is only SQL.
SQL-201: BEGIN is not for a revision to say
  hooks/wrong.sql:1:1
      1 | BEGIN;
        | ^
  Limbeck runs the revision and records it in one transaction.
  fix: remove the statement
SQL-202: CREATE INDEX CONCURRENTLY cannot run inside a transaction block
  hooks/wrong.sql:2:14
      2 | CREATE INDEX CONCURRENTLY i ON t (a);
        |              ^
  A hook runs in a transaction.
  fix: write it as a revision with  -- @upgrade autocommit
SQL-205: '\echo' is a command of psql, not of the server
  hooks/wrong.sql:3:1
      3 | \echo hello
        | ^
  fix: remove it

## run limbeck heads
## stdout
0001 (head)

## file limbeck.toml
[limbeck]
schema = "shop"
hooks = ["com.example.Audit"]

## run limbeck heads
## exit 1
## stdout
## stderr
CFG-103: 'hooks' must be a table
  limbeck.toml:3:1
      3 | hooks = ["com.example.Audit"]
        | ^
  fix: write the keys of 'hooks' under a table of that name
