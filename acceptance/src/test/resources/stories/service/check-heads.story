# Is the database at head?
`current --check-heads` exits with 3 where it is not, for scripts.

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

## run limbeck current --check-heads
## exit 3
## stdout
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
Database is not on all head revisions

## run limbeck upgrade head
## run limbeck current --check-heads
## stdout
0001 (head)

## run limbeck current -c
## stdout
0001 (head)
