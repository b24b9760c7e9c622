# Implied, but never run
A revision that was put below one that had run already counts as applied, and no upgrade runs it. The history tells.

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

## file db/versions/0003_parts.sql
-- parts
--
-- @revision 0003
-- @down_revision 0001

-- @upgrade
CREATE TABLE parts (id bigint PRIMARY KEY);

-- @downgrade
DROP TABLE parts;

## env DATABASE_URL={{DB_URL}}
## run limbeck upgrade head
## stderr lacks
never run

## file db/versions/0003_parts.sql
-- parts
--
-- @revision 0003
-- @down_revision 0002

-- @upgrade
CREATE TABLE parts (id bigint PRIMARY KEY);

-- @downgrade
DROP TABLE parts;

## file db/versions/0002_lines.sql
-- lines
--
-- @revision 0002
-- @down_revision 0001

-- @upgrade
CREATE TABLE lines (id bigint PRIMARY KEY);

-- @downgrade
DROP TABLE lines;

## run limbeck upgrade head
## stdout
ok    shop  Already at head, nothing to do (0003) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
never run here, though the version table counts it as applied: 0002 (lines)
  It was put below a revision that had run already, so that no upgrade runs it.
  to run it:  limbeck downgrade 0002, limbeck stamp 0001, limbeck upgrade heads
  if what it does is there:  limbeck stamp 0002, limbeck stamp 0003
## run limbeck current
## stdout
0003 (head)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
never run here, though the version table counts it as applied: 0002 (lines)
  It was put below a revision that had run already, so that no upgrade runs it.
  to run it:  limbeck downgrade 0002, limbeck stamp 0001, limbeck upgrade heads
  if what it does is there:  limbeck stamp 0002, limbeck stamp 0003

## run limbeck check
## exit 3
## stderr contains
never run here, though the version table counts it as applied: 0002 (lines)
## stderr contains
AUT-107: The database of shop differs from its files

## run limbeck downgrade 0002
## stdout
ok    shop  undone 1, now 0002 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
Running downgrade 0003 -> 0002, parts [..] ms
## run limbeck stamp 0001
## stdout
ok    shop  stamped, now 0001 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
Running stamp_revision 0002 -> 0001
## run limbeck upgrade heads
## stdout
ok    shop  applied 2, now 0003 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
Running upgrade 0001 -> 0002, lines [..] ms
Running upgrade 0002 -> 0003, parts [..] ms
## run limbeck current
## stdout
0003 (head)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)

## query SELECT tablename FROM pg_tables WHERE schemaname = 'shop' ORDER BY 1
## rows
alembic_version
limbeck_history
lines
orders
parts
