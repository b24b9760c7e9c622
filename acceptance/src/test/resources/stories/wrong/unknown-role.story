# A role that does not exist
The message names the role, whichever command asks.

## cd shop
## file limbeck.toml
[limbeck]
schema = "shop"
role = "nobody_of_that_name"

## file db/versions/0001_init.sql
-- init
--
-- @revision 0001

-- @upgrade
CREATE TABLE orders (id bigint PRIMARY KEY);

## env DATABASE_URL={{DB_URL}}
## run limbeck upgrade head
## exit 1
## stdout
failed  shop  DB-211 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
DB-211: The connection cannot act as role nobody_of_that_name
  22023 role "nobody_of_that_name" does not exist
  fix: correct the key  role  in limbeck.toml, or create the role
  fix: GRANT nobody_of_that_name TO the role that logs in
## run limbeck current
## exit 1
## stdout
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
DB-211: The connection cannot act as role nobody_of_that_name
  22023 role "nobody_of_that_name" does not exist
  fix: correct the key  role  in limbeck.toml, or create the role
  fix: GRANT nobody_of_that_name TO the role that logs in
