# A role that the login does not inherit
Revisions run as `role`; who logs in may do nothing but become it.

## sql CREATE ROLE {{DB_NAME}}_owner NOLOGIN
## sql CREATE ROLE {{DB_NAME}}_login LOGIN NOINHERIT PASSWORD 'pw' IN ROLE {{DB_NAME}}_owner
## sql CREATE SCHEMA shop AUTHORIZATION {{DB_NAME}}_owner

## cd shop
## env DATABASE_URL=postgresql://{{DB_NAME}}_login:pw@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}
## file limbeck.toml
[limbeck]
schema = "shop"
role = "{{DB_NAME}}_owner"

## file db/versions/0001_init.sql
-- init
--
-- @revision 0001

-- @upgrade
CREATE TABLE orders (id bigint PRIMARY KEY);

## file db/versions/0002_index.sql
-- index
--
-- @revision 0002
-- @down_revision 0001

-- @upgrade autocommit
CREATE INDEX CONCURRENTLY ix_orders_id ON orders (id);
ANALYZE orders;

## run limbeck upgrade head
## stdout
ok    shop  applied 2, now 0002 (head) on {{DB_NAME}}_login@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr contains
Running upgrade 0001 -> 0002, index

## run limbeck current
## stdout
0002 (head)

## query SELECT tablename, tableowner = '{{DB_NAME}}_owner' FROM pg_tables WHERE schemaname = 'shop' ORDER BY 1
## rows
alembic_version | t
limbeck_history | t
orders | t
