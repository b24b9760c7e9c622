# An emptied table, and older files
The rows that are missing may be of revisions that no file has; stamp puts them back all the same.

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

## env DATABASE_URL={{DB_URL}}
## run limbeck upgrade head
## stderr contains
Running upgrade 0001 -> 0002, lines

## delete db/versions/0002_lines.sql
## sql
DELETE FROM shop.alembic_version;

## run limbeck upgrade head
## exit 1
## stdout
failed  shop  RUN-314 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-314: shop: the version table is empty, but the history says that revisions are applied
  The history holds, newest first:
    0002  lines  upgraded [..] UTC by {{DB_USER}} with limbeck [..], revises 0001
    0001  init   upgraded [..] UTC by {{DB_USER}} with limbeck [..], a base
  Somebody emptied or dropped the table, or another tool undid the revisions: Alembic's own downgrade to base looks the same. Nothing was run.
  fix: limbeck stamp 0002    (if what they made is still there)
  fix: limbeck upgrade head --rerun    (if it is gone: begins at the base)
## run limbeck history -i
## stdout
<base> -> 0001 (head), init
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
## run limbeck stamp 0002
## stdout
ok    shop  stamped, now 0002 (not in the files) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
another tool has changed the version table: 0002
Running stamp_revision  -> 0002
## run limbeck current
## stdout
0002 (not in the files)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
the database is ahead of these files; no file has:
  0002  lines  stamped [..] UTC by {{DB_USER}} with limbeck [..], revises 0001
