# A script without a database
A range says where the database is, so that nobody has to ask it; without one an upgrade begins at base.

## cd shop
## file limbeck.toml
[limbeck]
schema = "shop"

## file db/versions/0001_init.sql
-- init
--
-- @revision 0001

-- @upgrade
CREATE TABLE orders AS SELECT current_setting('limbeck.tag') AS tag;

-- @downgrade
DROP TABLE orders;

## file db/versions/0002_day.sql
-- day
--
-- @revision 0002
-- @down_revision 0001

-- @upgrade
ALTER TABLE orders ADD COLUMN day date;

-- @downgrade
ALTER TABLE orders DROP COLUMN day;

## run limbeck upgrade 0001:head --sql
## stdout contains
: shop from 0001 (given) to 0002
-- Running upgrade 0001 -> 0002, day
## stdout lacks
-- Running upgrade  -> 0001, init
## stderr

## run limbeck upgrade head --sql --tag v1
## stdout contains
: shop from base (no database is named) to 0002
  PERFORM pg_catalog.set_config('limbeck.tag', 'v1', true);
## stderr
nothing names the database of shop, so the script begins at base; upgrade START:head --sql begins elsewhere

## run limbeck downgrade head:-1 --sql
## stdout contains
: shop from 0002 (given) to 0001
-- Running downgrade 0002 -> 0001, day

## run limbeck downgrade -1 --sql
## exit 1
## stdout
## stderr
RUN-330: downgrade with --sql requires <fromrev>:<torev>
  Nothing names the database of shop, so that nobody knows what is applied there.
  fix: limbeck downgrade 0002:-1 --sql
  fix: export DATABASE_URL=postgresql://USER:PASSWORD@HOST:5432/DATABASE

## run limbeck upgrade 0001:0002
## exit 1
## stdout
failed  shop  REV-203 ([..] s)
## stderr
REV-203: Range revision not allowed: '0001:0002'
  What runs begins where the database is.
  fix: limbeck upgrade 0001:0002 --sql    (to print the script)
  fix: limbeck upgrade 0002

## run limbeck upgrade 0001: --sql
## exit 1
## stderr
REV-203: '0001:' is not a target of upgrade
  Nothing stands behind the ':'.
  fix: limbeck upgrade 0001:head --sql

## run limbeck upgrade -1:head --sql
## exit 1
## stderr
REV-203: '-1' is not a target of the start of a range
  No database is asked for the rows that it counts from.

## run limbeck upgrade 9999:head --sql
## exit 1
## stdout
## stderr contains
REV-201: Can't locate revision identified by '9999'

## run limbeck stamp 0001:0002 base:0002 --sql
## exit 1
## stderr
REV-203: Stamp operation with --sql only supports a single starting revision at a time
  The ranges begin at 0001 and base.
  fix: write one range for each script

## run limbeck stamp 0001:0002
## exit 1
## stderr contains
REV-203: Range revision not allowed: '0001:0002'

## run limbeck ensure_version --sql
## stdout contains
: shop, the version table (no database is named)
CREATE TABLE IF NOT EXISTS shop.alembic_version (
CREATE TABLE IF NOT EXISTS shop.limbeck_history (
## stderr
