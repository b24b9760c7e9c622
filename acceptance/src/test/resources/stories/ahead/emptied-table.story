# A version table that somebody emptied
Nothing runs again over tables that are there.

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
## run limbeck current
## stdout
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
the version table is empty, but the history says that revisions are applied:
  0002  lines  upgraded [..] UTC by {{DB_USER}} with limbeck [..], revises 0001
  0001  init   upgraded [..] UTC by {{DB_USER}} with limbeck [..], a base
## run limbeck stamp 0002
## stdout
ok    shop  stamped, now 0002 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
another tool has changed the version table: 0002
Running stamp_revision  -> 0002
## run limbeck upgrade head
## stdout
ok    shop  Already at head, nothing to do (0002) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)

## sql
DROP TABLE shop.alembic_version;

## run limbeck upgrade +1
## exit 1
## stdout
failed  shop  RUN-314 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-314: shop: the version table is empty, but the history says that revisions are applied
  The history holds, newest first:
    0002  lines  stamped [..] UTC by {{DB_USER}} with limbeck [..], revises 0001
    0001  init   upgraded [..] UTC by {{DB_USER}} with limbeck [..], a base
  Somebody emptied or dropped the table, or another tool undid the revisions: Alembic's own downgrade to base looks the same. Nothing was run.
  fix: limbeck stamp 0002    (if what they made is still there)
  fix: limbeck upgrade +1 --rerun    (if it is gone: begins at the base)

## sql
DROP TABLE shop.orders, shop.lines;

## run limbeck upgrade head --rerun
## stdout
ok    shop  applied 2, now 0002 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
another tool has changed the version table: 0002
Running upgrade  -> 0001, init [..] ms
Running upgrade 0001 -> 0002, lines [..] ms
## query SELECT event, revision, detail ->> 'direction' FROM shop.limbeck_history ORDER BY id
## rows
upgraded | 0001 | upgrade
upgraded | 0002 | upgrade
external | 0002 | downgrade
stamped | 0002 | null
external | 0002 | downgrade
upgraded | 0001 | upgrade
upgraded | 0002 | upgrade

## run limbeck downgrade base
## stdout
ok    shop  undone 2, now base on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
Running downgrade 0002 -> 0001, lines [..] ms
Running downgrade 0001 -> , init [..] ms
## run limbeck upgrade head
## stdout
ok    shop  applied 2, now 0002 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
Running upgrade  -> 0001, init [..] ms
Running upgrade 0001 -> 0002, lines [..] ms
