# Checks in a plan
They stand below the step that asks them, and in the JSON of the plan.

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
-- @require SELECT to_regclass('users') IS NULL
CREATE TABLE users (id bigint PRIMARY KEY);
-- @verify
--   SELECT count(*) = 0
--   FROM users

## file db/versions/0002_more.sql
-- more
--
-- @revision 0002
-- @down_revision 0001

-- @upgrade
ALTER TABLE users ADD COLUMN name text;

## run limbeck upgrade head --plan -o plan.json
## stdout
shop   -> 0001      init  transaction, no data loss
  @require SELECT to_regclass('users') IS NULL
  @verify SELECT count(*) = 0 FROM users
shop  0001 -> 0002  more  transaction, no data loss

## run limbeck upgrade head --plan --json
## stdout contains
"checks":["@require SELECT to_regclass('users') IS NULL","@verify SELECT count(*) = 0 FROM users"]

## run limbeck upgrade --plan-file plan.json
## stdout contains
ok    shop  applied 2, now 0002 (head)
