# A database that was built by other means
Stamping writes the version and runs nothing.

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

## env DATABASE_URL={{DB_URL}}
## sql
CREATE SCHEMA shop;
CREATE TABLE shop.orders (id bigint PRIMARY KEY);

## run limbeck upgrade head
## exit 1
## stdout
failed  shop  RUN-310, now base on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-310: shop: upgrade to 0001 failed and was rolled back; the database is at base.
  db/versions/0001_init.sql:6:1
      6 | CREATE TABLE orders (id bigint PRIMARY KEY);
        | ^
  42P07 relation "orders" already exists
  fix: correct the rows or the file, then  limbeck upgrade head
  fix: limbeck stamp 0001    (if all that it makes is there already)

## run limbeck stamp head
## stdout
ok    shop  stamped, now 0001 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
Running stamp_revision  -> 0001

## run limbeck stamp head
## stdout
ok    shop  Already at head, nothing to do (0001) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)

## run limbeck upgrade head
## stdout
ok    shop  Already at head, nothing to do (0001) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)

## query SELECT event, revision FROM shop.limbeck_history ORDER BY id
## rows
stamped | 0001

## run limbeck stamp base
## stdout
ok    shop  stamped, now base on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)

## run limbeck current
## stdout
