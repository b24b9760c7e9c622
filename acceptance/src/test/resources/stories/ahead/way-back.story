# The way back that the history keeps
An autocommit downgrade runs in autocommit mode; what cannot be undone from here is refused before anything runs.

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
CREATE TABLE lines (id bigint PRIMARY KEY, title text);

## file db/versions/0003_title.sql
-- an index
--
-- @revision 0003
-- @down_revision 0002

-- @upgrade autocommit
CREATE INDEX CONCURRENTLY ix_lines_title ON shop.lines (title);
CREATE INDEX CONCURRENTLY ix_lines_both ON shop.lines (title, id);

-- @downgrade autocommit
DROP INDEX CONCURRENTLY shop.ix_lines_both;
DROP INDEX CONCURRENTLY shop.ix_lines_title;

## file db/versions/0004_gone.sql
-- forget
--
-- @revision 0004
-- @down_revision 0003

-- @upgrade
DELETE FROM lines;

-- @downgrade irreversible: the lines are gone

## env DATABASE_URL={{DB_URL}}
## run limbeck upgrade 0003
## stderr contains
Running upgrade 0002 -> 0003, an index

## query SELECT revision, downgrade_sql IS NOT NULL, detail ->> 'downgrade' FROM shop.limbeck_history WHERE event = 'upgraded' ORDER BY id
## rows
0001 | t | null
0002 | f | missing
0003 | t | autocommit

## delete db/versions/0002_lines.sql
## delete db/versions/0003_title.sql
## delete db/versions/0004_gone.sql

## run limbeck upgrade head
## exit 1
## stdout
failed  shop  REV-209 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
REV-209: Can't locate revision identified by '0003': the database is ahead of these files
  No file has these revisions, applied from another checkout:
    0003  an index  upgraded [..] UTC by {{DB_USER}} with limbeck [..], revises 0002
    0002  lines     upgraded [..] UTC by {{DB_USER}} with limbeck [..], revises 0001
  Known here up to: 0001. Nothing was run.
  fix: check out the code that has 0003 (git log --all --oneline -S0003), then  limbeck upgrade head
  fix: limbeck upgrade head --allow-ahead    (leaves the database ahead)
  fix: limbeck stamp --purge head    (only if the schema really is as these files make it)
## run limbeck downgrade 0001
## exit 1
## stdout
failed  shop  RUN-315 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-315: Revision 0002 (lines) cannot be downgraded without its file
  shop.limbeck_history: revision 0002
  Its file had no '-- @downgrade' section when it was applied. Nothing was changed.
  fix: check out the code that has 0002 (git log --all --oneline -S0002), then  limbeck downgrade 0001
## query SELECT version_num FROM shop.alembic_version
## rows
0003

## run limbeck downgrade 0002
## stdout
ok    shop  undone 1, now 0002 (not in the files) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
undoing 1 revision that no file has, with what the history kept: 0003 (an index)
Running downgrade 0003 -> 0002, an index [..] ms
## query SELECT indexname FROM pg_indexes WHERE schemaname = 'shop' AND tablename = 'lines'
## rows
lines_pkey

## query SELECT event, revision, statement_no FROM shop.limbeck_history WHERE id > 6 ORDER BY id
## rows
statement | 0003 | 1
downgraded | 0003 | 2
