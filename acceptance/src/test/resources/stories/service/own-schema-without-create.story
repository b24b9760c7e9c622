# A role that may not create schemas
Its schema exists and is its own: nothing else is needed.

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

## sql
CREATE ROLE {{DB_NAME}}_app LOGIN PASSWORD 'app-secret';
REVOKE CREATE ON DATABASE {{DB_NAME}} FROM PUBLIC;
CREATE SCHEMA shop AUTHORIZATION {{DB_NAME}}_app;

## env DATABASE_URL=postgresql://{{DB_NAME}}_app:app-secret@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}
## run limbeck upgrade head
## stdout
ok    shop  applied 1, now 0001 (head) on {{DB_NAME}}_app@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_NAME}}_app@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
Running upgrade  -> 0001, init [..] ms

## query SELECT tablename, tableowner = current_database() || '_app' FROM pg_tables WHERE schemaname = 'shop' ORDER BY 1
## rows
alembic_version | t
limbeck_history | t
orders | t
