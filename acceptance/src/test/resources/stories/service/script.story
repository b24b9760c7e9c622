# A script in place of a run
What would run is printed for psql, with all that a run writes beside it; nothing is changed.

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

-- @downgrade
DROP TABLE orders;

## file db/versions/0002_day.sql
-- day
--
-- @revision 0002
-- @down_revision 0001

-- @upgrade
ALTER TABLE orders ADD COLUMN day date;

-- @downgrade
ALTER TABLE orders DROP COLUMN day;

## env DATABASE_URL={{DB_URL}}
## run limbeck upgrade head --sql
## stdout
-- Limbeck [..]: shop from base (read [..]T[..]Z from {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}) to 0002
\set ON_ERROR_STOP on
\set ON_ERROR_ROLLBACK off
\set AUTOCOMMIT on
\set SINGLELINE off
\encoding UTF8
SET DateStyle = 'ISO';
SET TimeZone = '[..]';
BEGIN ISOLATION LEVEL READ COMMITTED;
...
    RAISE EXCEPTION USING ERRCODE = 'LB002', MESSAGE = 'this script begins at base, but shop.alembic_version '
...
CREATE SCHEMA IF NOT EXISTS shop;
CREATE TABLE IF NOT EXISTS shop.alembic_version (
...
-- Running upgrade  -> 0001, init
BEGIN ISOLATION LEVEL READ COMMITTED;
...
CREATE TABLE orders (id bigint PRIMARY KEY);
...
INSERT INTO shop.alembic_version (version_num) VALUES ('0001');
INSERT INTO shop.limbeck_history
...
COMMIT;
...
-- Running upgrade 0001 -> 0002, day
...
DELETE FROM shop.alembic_version WHERE version_num IN ('0001');
INSERT INTO shop.alembic_version (version_num) VALUES ('0002');
...
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)

## query SELECT count(*) FROM pg_namespace WHERE nspname = 'shop'
## rows
0

## run limbeck upgrade head
## run limbeck upgrade head --sql
## stdout
-- Limbeck [..]: shop from 0002 (read [..]Z from {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}) to 0002
-- nothing to do

## run limbeck downgrade -1 --sql
## stdout contains
: shop from 0002 (read 
) to 0001
-- Running downgrade 0002 -> 0001, day
ALTER TABLE orders DROP COLUMN day;
## stdout lacks
CREATE

## run limbeck downgrade base --sql
## stdout contains
) to base
-- Running downgrade 0001 -> , init

## run limbeck stamp 0001 --sql
## stdout contains
) to 0001
-- Running stamp_revision 0002 -> 0001

## run limbeck current
## stdout
0002 (head)

## run limbeck ensure_version --sql
## stdout
-- Limbeck [..]: shop, the version table (read [..] from {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}})
-- nothing to do
