# A plan that is reviewed
The steps are shown with what they do to data; the plan that was kept is run as it was reviewed, or not at all.

## cd shop
## file limbeck.toml
[limbeck]
schema = "shop"

## file db/versions/0001_init.sql
-- init
--
-- @revision 0001

-- @upgrade
CREATE TABLE orders (id bigint PRIMARY KEY, day date);

-- @downgrade
DROP TABLE orders;

## file db/versions/0002_tidy.sql
-- tidy
--
-- @revision 0002
-- @down_revision 0001

-- @upgrade
ALTER TABLE orders DROP COLUMN day;
DELETE FROM orders WHERE id < 0;
DO $$ BEGIN NULL; END $$;

-- @downgrade
ALTER TABLE orders ADD COLUMN day date;

## file db/versions/0003_index.sql
-- index
--
-- @revision 0003
-- @down_revision 0002

-- @upgrade autocommit
CREATE INDEX CONCURRENTLY ix_orders ON orders (id);

-- @downgrade autocommit
DROP INDEX CONCURRENTLY ix_orders;

## env DATABASE_URL={{DB_URL}}
## run limbeck upgrade head --plan -o plan.json
## stdout
shop   -> 0001      init   transaction, no data loss
shop  0001 -> 0002  tidy   transaction, drops column orders.day; deletes rows of orders; runs a DO block, not looked into
shop  0002 -> 0003  index  autocommit (1 statement), no data loss
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
nothing was changed

## query SELECT count(*) FROM pg_namespace WHERE nspname = 'shop'
## rows
0

## run limbeck upgrade head --plan -o plan.json
## exit 1
## stdout
## stderr
RUN-333: plan.json is there already
  A plan is never written over another file. Nothing was planned.
  fix: remove it, or choose another name

## run limbeck upgrade --plan-file plan.json
## stdout
ok    shop  applied 3, now 0003 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)

## run limbeck upgrade --plan-file plan.json
## exit 1
## stderr contains
RUN-331: shop: the version rows changed since plan.json was made
  It begins at base; the database is at 0003, where the plan ends. Nothing was run.

## run limbeck upgrade head --plan
## stdout
shop  at 0003, nothing to do

## run limbeck downgrade 0001 --plan -o down.json
## stdout
shop  0003 -> 0002  index  autocommit (1 statement), no data loss
shop  0002 -> 0001  tidy   transaction, no data loss

## sql CREATE VIEW shop.ids AS SELECT id FROM shop.orders
## run limbeck downgrade --plan-file down.json
## exit 1
## stdout
failed  shop  RUN-331 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-331: shop: the schema changed since down.json was made
  What is defined in shop is not what it was. Nothing was run.
  fix: limbeck downgrade 0001 --plan -o down-2.json    (to plan and review again)

## sql DROP VIEW shop.ids
## file db/versions/0002_tidy.sql
-- tidy
--
-- @revision 0002
-- @down_revision 0001

-- @upgrade
ALTER TABLE orders DROP COLUMN day;

-- @downgrade
ALTER TABLE orders ADD COLUMN day timestamp;

## run limbeck downgrade --plan-file down.json
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-331: shop: db/versions/0002_tidy.sql changed since down.json was made
  What it says of 0002 is not what was reviewed. Nothing was run.
  fix: limbeck downgrade 0001 --plan -o down-2.json    (to plan and review again)

## run limbeck current
## stdout
0003 (head)
