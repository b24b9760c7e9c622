# The file of a revision is gone
An older checkout says which revision it does not know, and changes nothing.

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
## delete db/versions/0002_lines.sql

## run limbeck upgrade head
## exit 1
## stdout
failed  shop  REV-209 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
REV-209: Can't locate revision identified by '0002'
  The database is at this revision, and no file has it: it was applied from another checkout.
  Known here up to: 0001
  fix: check out the code that has revision 0002, and run this again (git log --all --oneline -S0002)
  fix: limbeck stamp --purge head    (only if the schema really is as these files make it)

## run limbeck current
## exit 1
## stdout
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
REV-209: Can't locate revision identified by '0002'
  The database is at this revision, and no file has it: it was applied from another checkout.
  Known here up to: 0001
  fix: check out the code that has revision 0002, and run this again (git log --all --oneline -S0002)
  fix: limbeck stamp --purge head    (only if the schema really is as these files make it)

## query SELECT tablename FROM pg_tables WHERE schemaname = 'shop' ORDER BY 1
## rows
alembic_version
limbeck_history
lines
orders
