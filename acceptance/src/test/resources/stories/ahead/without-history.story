# Ahead, and no history
Without a history nobody knows what the row stands on: nothing is run, and nothing is undone.

## cd shop
## file limbeck.toml
[limbeck]
schema = "shop"
history_table = false

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

## run limbeck current
## stdout
0002 (not in the files)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
the database is ahead of these files; no file has:
  0002  the history does not know it
## run limbeck current -v
## stdout
Current revision(s) for {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}:
Rev: 0002 (not in the files)
Parent: <base>
Path: shop.alembic_version: revision 0002

    The history does not know it.
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
the database is ahead of these files; no file has:
  0002  the history does not know it
## run limbeck history -i
## stdout
<base> -> 0001 (head), init
<base> -> 0002 (current) (not in the files)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
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
## run limbeck downgrade -1
## exit 1
## stdout
failed  shop  RUN-315 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-315: Revision 0002 cannot be downgraded without its file
  shop.alembic_version: revision 0002
  The history does not know it. Nothing was changed.
  fix: check out the code that has 0002 (git log --all --oneline -S0002), then  limbeck downgrade -1
## run limbeck downgrade 0001
## exit 1
## stdout
failed  shop  RUN-315 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-315: Revision 0002 cannot be downgraded without its file
  shop.alembic_version: revision 0002
  The history does not know it, so that nobody knows whether it stands on 0001. Nothing was changed.
  fix: check out the code that has 0002 (git log --all --oneline -S0002), then  limbeck downgrade 0001
## run limbeck stamp head
## stdout
ok    shop  stamped, now 0001 (head), 0002 (not in the files) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
Running stamp_revision  -> 0001
left as it is, since no file has it: 0002    (--purge drops it)
## run limbeck current
## stdout
0001 (head)
0002 (not in the files)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
the database is ahead of these files; no file has:
  0002  the history does not know it
## run limbeck stamp --purge head
## stdout
ok    shop  stamped, now 0001 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
Running stamp_revision 0002 ->
## run limbeck current
## stdout
0001 (head)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
