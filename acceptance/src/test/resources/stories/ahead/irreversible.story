# An irreversible revision that no file has
The reason stands in the history.

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

## file db/versions/0002_gone.sql
-- forget
--
-- @revision 0002
-- @down_revision 0001

-- @upgrade
DELETE FROM orders;

-- @downgrade irreversible: the orders are gone

## env DATABASE_URL={{DB_URL}}
## run limbeck upgrade head
## stderr contains
Running upgrade 0001 -> 0002, forget

## delete db/versions/0002_gone.sql
## run limbeck downgrade -1
## exit 1
## stdout
failed  shop  RUN-302 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-302: Revision 0002 (forget) cannot be downgraded: the orders are gone
  shop.limbeck_history: revision 0002
  The history says so. Nothing was changed.
  fix: downgrade to 0002 or above it
