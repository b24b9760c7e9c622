# The scripts of a workspace
One behind the other, in the order of dependencies, as one text that psql can run; or none of them.

## file limbeck.toml
[workspace]
members = ["a_orders", "b_users"]

## file a_orders/limbeck.toml
[limbeck]
schema = "orders"
depends_on = ["b_users"]

## file a_orders/db/versions/0001_init.sql
-- orders
--
-- @revision 0001

-- @upgrade
CREATE TABLE orders (id bigint PRIMARY KEY);

## file b_users/limbeck.toml
[limbeck]
schema = "users"

## file b_users/db/versions/0001_init.sql
-- users
--
-- @revision 0001

-- @upgrade
CREATE TABLE users (id bigint PRIMARY KEY);

## env DATABASE_URL={{DB_URL}}
## run limbeck upgrade head --sql
## stdout
-- Limbeck [..]: b_users from base (read [..]) to 0001
...
-- Running upgrade  -> 0001, users
...
-- Limbeck [..]: a_orders from base (read [..]) to 0001
...
-- Running upgrade  -> 0001, orders
...
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)

## file a_orders/db/versions/0002_bad.sql
-- bad
--
-- @revision 0002
-- @down_revision 0001

-- @upgrade
COMMIT;

## run limbeck upgrade head --sql
## exit 1
## stdout
## stderr contains
SQL-201: COMMIT is not for a revision to say
