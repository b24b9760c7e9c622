# No way down
A downgrade says what keeps it, before it changes anything; an empty one is a choice.

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

## file db/versions/0002_lines.sql
-- lines
--
-- @revision 0002
-- @down_revision 0001

-- @upgrade
CREATE TABLE lines (id bigint PRIMARY KEY);
## file db/versions/0003_drop.sql
-- drop
--
-- @revision 0003
-- @down_revision 0002

-- @upgrade
DROP TABLE lines;

-- @downgrade irreversible: the lines are gone

## file db/versions/0004_first_id.sql
-- first_id
--
-- @revision 0004
-- @down_revision 0003

-- @upgrade
ALTER TABLE orders ALTER COLUMN id SET DEFAULT 1;

-- @downgrade

## run limbeck upgrade head

## run limbeck downgrade base
## exit 1
## stdout
failed  shop  RUN-302, RUN-301 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-302: Revision 0003 (drop) cannot be downgraded: the lines are gone
  db/versions/0003_drop.sql:10:1
  Its file says so. Nothing was changed.
  fix: downgrade to 0003 or above it
RUN-301: Revision 0002 (lines) has no downgrade
  db/versions/0002_lines.sql
  An empty '-- @downgrade' section would say that there is nothing to undo.
  fix: add a section  -- @downgrade  to db/versions/0002_lines.sql
  fix: or  -- @downgrade irreversible: REASON  if there is none

## run limbeck current
## stdout
0004 (head)

## run limbeck downgrade -1
## stdout
ok    shop  undone 1, now 0003 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
downgrade 0004 -> 0003, first_id: nothing to run, its section is empty
Running downgrade 0004 -> 0003, first_id [..] ms

## run limbeck downgrade -1
## exit 1
## stdout
failed  shop  RUN-302 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-302: Revision 0003 (drop) cannot be downgraded: the lines are gone
  db/versions/0003_drop.sql:10:1
  Its file says so. Nothing was changed.
  fix: downgrade to 0003 or above it

## run limbeck stamp 0002
## run limbeck downgrade 0001
## exit 1
## stdout
failed  shop  RUN-301 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-301: Revision 0002 (lines) has no downgrade
  db/versions/0002_lines.sql
  An empty '-- @downgrade' section would say that there is nothing to undo.
  fix: add a section  -- @downgrade  to db/versions/0002_lines.sql
  fix: or  -- @downgrade irreversible: REASON  if there is none

## run limbeck current
## stdout
0002
