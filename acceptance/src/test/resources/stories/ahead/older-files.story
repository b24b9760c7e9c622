# An older checkout after a newer deployment
The history knows what the files do not: what was applied, when, by whom, and how it is undone.

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

## file db/versions/0003_parts.sql
-- parts
--
-- @revision 0003
-- @down_revision 0002

-- @upgrade
CREATE TABLE parts (id bigint PRIMARY KEY);

-- @downgrade
DROP TABLE parts;

## env DATABASE_URL={{DB_URL}}
## run limbeck upgrade head
## stdout
ok    shop  applied 3, now 0003 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
Running upgrade  -> 0001, init [..] ms
Running upgrade 0001 -> 0002, lines [..] ms
Running upgrade 0002 -> 0003, parts [..] ms
## delete db/versions/0002_lines.sql
## delete db/versions/0003_parts.sql

## run limbeck current
## stdout
0003 (not in the files)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
the database is ahead of these files; no file has:
  0003  parts  upgraded [..] UTC by {{DB_USER}} with limbeck [..], revises 0002
  0002  lines  upgraded [..] UTC by {{DB_USER}} with limbeck [..], revises 0001
## run limbeck current -v
## stdout
Current revision(s) for {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}:
Rev: 0003 (not in the files)
Parent: 0002
Path: shop.limbeck_history: revision 0003

    parts

    upgraded [..] UTC by {{DB_USER}} with limbeck [..]
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
the database is ahead of these files; no file has:
  0003  parts  upgraded [..] UTC by {{DB_USER}} with limbeck [..], revises 0002
  0002  lines  upgraded [..] UTC by {{DB_USER}} with limbeck [..], revises 0001
## run limbeck current --check-heads
## exit 3
## stdout
0003 (not in the files)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
the database is ahead of these files; no file has:
  0003  parts  upgraded [..] UTC by {{DB_USER}} with limbeck [..], revises 0002
  0002  lines  upgraded [..] UTC by {{DB_USER}} with limbeck [..], revises 0001
Database is not on all head revisions
## run limbeck history
## stdout
<base> -> 0001 (head), init
## stderr
## run limbeck history -i
## stdout
0002 -> 0003 (current) (not in the files), parts
0001 -> 0002 (not in the files), lines
<base> -> 0001 (head), init
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
## run limbeck history -i -r current:
## stdout
0002 -> 0003 (current) (not in the files), parts
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
## run limbeck history -r 0001:current -v
## stdout
Rev: 0003 (not in the files)
Parent: 0002
Path: shop.limbeck_history: revision 0003

    parts

    upgraded [..] UTC by {{DB_USER}} with limbeck [..]

Rev: 0002 (not in the files)
Parent: 0001
Path: shop.limbeck_history: revision 0002

    lines

    upgraded [..] UTC by {{DB_USER}} with limbeck [..]

Rev: 0001 (head)
Parent: <base>
Path: db/versions/0001_init.sql

    init
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
## run limbeck show current
## stdout
Rev: 0003 (not in the files)
Parent: 0002
Path: shop.limbeck_history: revision 0003

    parts

    upgraded [..] UTC by {{DB_USER}} with limbeck [..]
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
## run limbeck show 0003
## exit 1
## stdout
## stderr
REV-201: Can't locate revision identified by '0003'
  No file has this id. The nearest:
    0001  init  db/versions/0001_init.sql
  fix: limbeck show 0001
  fix: limbeck history
## run limbeck heads
## stdout
0001 (head)
## stderr

## run limbeck upgrade head
## exit 1
## stdout
failed  shop  REV-209 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
REV-209: Can't locate revision identified by '0003': the database is ahead of these files
  No file has these revisions, applied from another checkout:
    0003  parts  upgraded [..] UTC by {{DB_USER}} with limbeck [..], revises 0002
    0002  lines  upgraded [..] UTC by {{DB_USER}} with limbeck [..], revises 0001
  Known here up to: 0001. Nothing was run.
  fix: check out the code that has 0003 (git log --all --oneline -S0003), then  limbeck upgrade head
  fix: limbeck upgrade head --allow-ahead    (leaves the database ahead)
  fix: limbeck downgrade 0001    (undoes 2 revisions with what the history kept)
  fix: limbeck stamp --purge head    (only if the schema really is as these files make it)
## run limbeck upgrade head --allow-ahead
## stdout
ok    shop  Already at 0003 (not in the files), nothing to do on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
the database is ahead of these files, and is left so: 0003
## run limbeck upgrade 0001 --allow-ahead
## stdout
ok    shop  Already at 0003 (not in the files), nothing to do on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
the database is ahead of these files, and is left so: 0003
## run limbeck --json current
## stdout
{"limbeck":"[..]","command":"current","exit":0,"services":[{"service":"shop","schema":"shop","database":"{{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}","from":["0003"],"to":["0003"],"state":"ok","note":null,"found":false,"steps":[],"revisions":[{"revision":"0003","down_revision":["0002"],"depends_on":[],"branch_labels":[],"message":"parts","path":null,"created":null,"flags":["current","not in the files"],"recorded":{"event":"upgraded","at":"[..]","by":"{{DB_USER}}","tool":"limbeck [..]"}}],"problem":null,"script":null,"plan":null,"comparisons":[]}],"problems":[],"detail":null}
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
the database is ahead of these files; no file has:
  0003  parts  upgraded [..] UTC by {{DB_USER}} with limbeck [..], revises 0002
  0002  lines  upgraded [..] UTC by {{DB_USER}} with limbeck [..], revises 0001

## query SELECT tablename FROM pg_tables WHERE schemaname = 'shop' ORDER BY 1
## rows
alembic_version
limbeck_history
lines
orders
parts

## run limbeck downgrade -1
## stdout
ok    shop  undone 1, now 0002 (not in the files) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
undoing 1 revision that no file has, with what the history kept: 0003 (parts)
Running downgrade 0003 -> 0002, parts [..] ms
## run limbeck current
## stdout
0002 (not in the files)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
the database is ahead of these files; no file has:
  0002  lines  upgraded [..] UTC by {{DB_USER}} with limbeck [..], revises 0001
## run limbeck downgrade head
## stdout
ok    shop  undone 1, now 0001 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
undoing 1 revision that no file has, with what the history kept: 0002 (lines)
Running downgrade 0002 -> 0001, lines [..] ms
## run limbeck current
## stdout
0001 (head)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
## run limbeck upgrade head
## stdout
ok    shop  Already at head, nothing to do (0001) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)

## query SELECT event, revision, down_revisions FROM shop.limbeck_history ORDER BY id
## rows
upgraded | 0001 | {}
upgraded | 0002 | {0001}
upgraded | 0003 | {0002}
downgraded | 0003 | {0002}
downgraded | 0002 | {0001}

## query SELECT tablename FROM pg_tables WHERE schemaname = 'shop' ORDER BY 1
## rows
alembic_version
limbeck_history
orders
