# Moved by another tool
Alembic, or a hand, moved the version table: it counts, and the history says so at the next write.

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
CREATE TABLE orders (id bigint PRIMARY KEY);

-- @downgrade
DROP TABLE orders;

## file db/versions/0002_lines.sql
-- lines
--
-- @revision 0002
-- @down_revision 0001

-- @upgrade
CREATE TABLE lines (id bigint PRIMARY KEY);

-- @downgrade
DROP TABLE lines;

## sql
CREATE SCHEMA shop;
CREATE TABLE shop.alembic_version (version_num varchar(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num));
INSERT INTO shop.alembic_version VALUES ('0001');
CREATE TABLE shop.orders (id bigint PRIMARY KEY);

## run limbeck current
## stdout
0001

## run limbeck upgrade head
## stdout
ok    shop  applied 1, now 0002 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
another tool has changed the version table: 0001
Running upgrade 0001 -> 0002, lines [..] ms

## query SELECT event, revision FROM shop.limbeck_history ORDER BY id
## rows
external | 0001
upgraded | 0002

## sql
DROP TABLE shop.lines;
UPDATE shop.alembic_version SET version_num = '0001';

## run limbeck upgrade head
## stdout
ok    shop  applied 1, now 0002 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)

## query SELECT event, revision FROM shop.limbeck_history ORDER BY id
## rows
external | 0001
upgraded | 0002
external | 0002
external | 0001
upgraded | 0002
