# Branches with labels
Two lines of revisions in one service, one of which depends on a revision of the other.

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

## file db/versions/a1_stock.sql
-- stock
--
-- @revision a1
-- @branch_labels stock
-- @depends_on 0001

-- @upgrade
CREATE TABLE stock (order_id bigint REFERENCES orders);

-- @downgrade
DROP TABLE stock;

## file db/versions/0002_lines.sql
-- lines
--
-- @revision 0002
-- @down_revision 0001

-- @upgrade
CREATE TABLE lines (id bigint PRIMARY KEY);

-- @downgrade
DROP TABLE lines;

## run limbeck heads
## stdout
0002 (head)
a1 (stock) (head)

## run limbeck history
## stdout
0001 -> 0002 (head), lines
<base> (0001) -> a1 (stock) (head), stock
<base> -> 0001, init

## run limbeck show stock@head
## stdout
Rev: a1 (head)
Parent: <base>
Also depends on: 0001
Branch names: stock
Path: db/versions/a1_stock.sql

    stock

## run limbeck upgrade stock@head
## stdout
ok    shop  applied 2, now a1 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
Running upgrade  -> 0001, init [..] ms
Running upgrade  -> a1, stock [..] ms

## query SELECT version_num FROM shop.alembic_version ORDER BY 1
## rows
a1

## run limbeck upgrade heads
## stdout
ok    shop  applied 1, now 0002 (head), a1 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)

## run limbeck current
## stdout
0002 (head)
a1 (head)

## run limbeck downgrade stock@base
## stdout
ok    shop  undone 1, now 0002 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
Running downgrade a1 -> , stock [..] ms

## run limbeck current
## stdout
0002 (head)
