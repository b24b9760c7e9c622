# What the server says on the way
Notices and warnings go to the standard error; the standard output holds what came of it.

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
DROP TABLE IF EXISTS orders;
DO $$ BEGIN RAISE WARNING 'orders are empty'; END $$;

## run limbeck upgrade head
## stdout
ok    shop  applied 1, now 0001 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
NOTICE: table "orders" does not exist, skipping
WARNING: orders are empty
Running upgrade  -> 0001, init [..] ms
