# A schema that belongs to someone else
Its owner and what to grant are named.

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

## sql
CREATE ROLE {{DB_NAME}}_app LOGIN PASSWORD 'app-secret';
CREATE SCHEMA shop;
GRANT USAGE ON SCHEMA shop TO {{DB_NAME}}_app;

## env DATABASE_URL=postgresql://{{DB_NAME}}_app:app-secret@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}
## run limbeck upgrade head
## exit 1
## stdout
failed  shop  DB-205 on {{DB_NAME}}_app@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_NAME}}_app@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
DB-205: Role {{DB_NAME}}_app may not create tables in schema shop
  The schema belongs to limbeck.
  fix: GRANT USAGE, CREATE ON SCHEMA shop TO {{DB_NAME}}_app;
  fix: or set another  schema  in limbeck.toml

## query SELECT count(*) FROM pg_tables WHERE schemaname = 'shop'
## rows
0

## sql GRANT CREATE ON SCHEMA shop TO {{DB_NAME}}_app
## run limbeck upgrade head
## stdout
ok    shop  applied 1, now 0001 (head) on {{DB_NAME}}_app@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
