# The names of our tables are taken
A view is no version table, and a name that stays taken is not another run that holds the lock.

## cd shop
## file limbeck.toml
[limbeck]
schema = "shop"

## file db/versions/0001_init.sql
-- init
--
-- @revision 0001

-- @upgrade
CREATE TABLE orders (id bigint PRIMARY KEY);

## env DATABASE_URL={{DB_URL}}
## sql
CREATE SCHEMA shop;
CREATE VIEW shop.alembic_version AS SELECT 'x' AS version_num;

## run limbeck upgrade head
## exit 1
## stdout
failed  shop  DB-209 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
DB-209: shop.alembic_version is there and is not a table
  A view, an index or a sequence has the name. Nothing was changed.
  fix: drop or rename what has the name, or set another  version_table  in limbeck.toml
## run limbeck current
## exit 1
## stdout
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
DB-209: shop.alembic_version is there and is not a table
  A view, an index or a sequence has the name. Nothing was changed.
  fix: drop or rename what has the name, or set another  version_table  in limbeck.toml

## sql
DROP VIEW shop.alembic_version;
CREATE TABLE shop.alembic_version_pkc ();

## run limbeck upgrade head
## exit 1
## stdout
failed  shop  RUN-305 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-305: The version table shop.alembic_version could not be prepared
  42P07 relation "alembic_version_pkc" already exists
  No revision has been run.
  fix: mend what the server says, then  limbeck upgrade head

## sql
DROP TABLE shop.alembic_version_pkc;
CREATE SEQUENCE shop.limbeck_history;

## run limbeck upgrade head
## exit 1
## stdout
failed  shop  DB-209 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
DB-209: shop.limbeck_history is there and is not a table
  A view, an index or a sequence has the name. Nothing was changed.
  fix: drop or rename what has the name, or set another  history_table  in limbeck.toml

## sql
DROP SEQUENCE shop.limbeck_history;
CREATE TABLE shop.alembic_version (something text);

## run limbeck current
## exit 1
## stdout
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
DB-201: The database refused to tell the state of shop.alembic_version
  42703 column "version_num" does not exist
  fix: set another  version_table  in limbeck.toml: the one that is there is not ours
