# Ahead, by a tool that writes no history
The history is there and does not know the row: it stands alone.

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
## run limbeck upgrade head
## stderr contains
Running upgrade  -> 0001, init

## sql
UPDATE shop.alembic_version SET version_num = '0002';

## run limbeck current
## stdout
0002 (not in the files)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
the database is ahead of these files; no file has:
  0002  the history does not know it
## run limbeck upgrade head
## exit 1
## stdout
failed  shop  REV-209 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
REV-209: Can't locate revision identified by '0002': the database is ahead of these files
  No file has this revision, applied from another checkout:
    0002  the history does not know it
  Known here up to: 0001. Nothing was run.
  fix: check out the code that has 0002 (git log --all --oneline -S0002), then  limbeck upgrade head
  fix: limbeck upgrade head --allow-ahead    (leaves the database ahead)
  fix: limbeck stamp --purge head    (only if the schema really is as these files make it)
## run limbeck upgrade head --allow-ahead
## stdout
ok    shop  Already at 0002 (not in the files), nothing to do on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
the database is ahead of these files, and is left so: 0002; the history does not tell what that stands on, so nothing is run
## run limbeck downgrade 0001
## exit 1
## stdout
failed  shop  RUN-315 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-315: Revision 0002 cannot be downgraded without its file
  shop.limbeck_history: revision 0002
  The history does not know it, so that nobody knows whether it stands on 0001. Nothing was changed.
  fix: check out the code that has 0002 (git log --all --oneline -S0002), then  limbeck downgrade 0001
## run limbeck downgrade base
## exit 1
## stdout
failed  shop  RUN-315 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-315: Revision 0002 cannot be downgraded without its file
  shop.limbeck_history: revision 0002
  The history does not know it. Nothing was changed.
  fix: check out the code that has 0002 (git log --all --oneline -S0002), then  limbeck downgrade base

## run limbeck stamp 0001
## stdout
ok    shop  stamped, now 0001 (head), 0002 (not in the files) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
another tool has changed the version table: 0001
another tool has changed the version table: 0002
Running stamp_revision  -> 0001
left as it is, since no file has it: 0002    (--purge drops it)
## run limbeck stamp --purge head
## stdout
ok    shop  stamped, now 0001 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
Running stamp_revision 0002 ->
## query SELECT event, revision, detail ->> 'rows' FROM shop.limbeck_history ORDER BY id
## rows
upgraded | 0001 | ["0001"]
external | 0001 | ["0002"]
external | 0002 | ["0002"]
stamped | 0001 | ["0001", "0002"]
stamped | 0002 | ["0001"]
