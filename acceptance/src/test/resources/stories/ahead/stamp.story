# Stamping a database that is ahead
Rows above or below the target move; a row that has nothing to do with it stays, and --purge drops it.

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

## file db/versions/0002_lines.sql
-- lines
--
-- @revision 0002
-- @down_revision 0001

-- @upgrade
CREATE TABLE lines (id bigint PRIMARY KEY);

-- @downgrade
DROP TABLE lines;

## file db/versions/cccc_carts.sql
-- carts
--
-- @revision cccc

-- @upgrade
CREATE TABLE carts (id bigint PRIMARY KEY);

-- @downgrade
DROP TABLE carts;

## env DATABASE_URL={{DB_URL}}
## run limbeck upgrade heads
## stderr contains
Running upgrade 0001 -> 0002, lines

## delete db/versions/0002_lines.sql
## delete db/versions/cccc_carts.sql
## run limbeck current
## stdout
0002 (not in the files)
cccc (not in the files)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
the database is ahead of these files; no file has:
  0002  lines  upgraded [..] UTC by {{DB_USER}} with limbeck [..], revises 0001
  cccc  carts  upgraded [..] UTC by {{DB_USER}} with limbeck [..], a base

## run limbeck stamp head
## stdout
ok    shop  stamped, now 0001 (head), cccc (not in the files) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
Running stamp_revision 0002 -> 0001
left as it is, since no file has it: cccc    (--purge drops it)
## run limbeck stamp head
## stdout
ok    shop  Already at 0001 (head), cccc (not in the files), nothing to do on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
left as it is, since no file has it: cccc    (--purge drops it)
## run limbeck current
## stdout
0001 (head)
cccc (not in the files)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
the database is ahead of these files; no file has:
  cccc  carts  upgraded [..] UTC by {{DB_USER}} with limbeck [..], a base
## run limbeck stamp --purge head
## stdout
ok    shop  stamped, now 0001 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
Running stamp_revision cccc ->
## run limbeck current
## stdout
0001 (head)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)

## run limbeck stamp base
## stdout
ok    shop  stamped, now base on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
Running stamp_revision 0001 ->
## run limbeck current
## stdout
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)

## query SELECT event, revision, detail ->> 'rows' FROM shop.limbeck_history ORDER BY id
## rows
upgraded | cccc | ["cccc"]
upgraded | 0001 | ["0001", "cccc"]
upgraded | 0002 | ["0002", "cccc"]
stamped | 0001 | ["0001", "cccc"]
stamped | cccc | ["0001"]
stamped | 0001 | []
