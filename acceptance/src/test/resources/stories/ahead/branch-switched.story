# Another branch is checked out
The row of the branch that was tried out stands beside what the files have; what the target still needs runs with --allow-ahead.

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

## file db/versions/aaaa_streaks.sql
-- streaks
--
-- @revision aaaa
-- @down_revision 0002

-- @upgrade
CREATE TABLE streaks (id bigint PRIMARY KEY);

-- @downgrade
DROP TABLE streaks;

## env DATABASE_URL={{DB_URL}}
## run limbeck upgrade aaaa
## stderr contains
Running upgrade 0002 -> aaaa, streaks

## delete db/versions/aaaa_streaks.sql
## file db/versions/bbbb_badges.sql
-- badges
--
-- @revision bbbb
-- @down_revision 0002

-- @upgrade
CREATE TABLE badges (id bigint PRIMARY KEY);

-- @downgrade
DROP TABLE badges;

## run limbeck upgrade head
## exit 1
## stdout
failed  shop  REV-209 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
REV-209: Can't locate revision identified by 'aaaa': the database is ahead of these files
  No file has this revision, applied from another checkout:
    aaaa  streaks  upgraded [..] UTC by {{DB_USER}} with limbeck [..], revises 0002
  Known here up to: bbbb. Nothing was run.
  fix: check out the code that has aaaa (git log --all --oneline -Saaaa), then  limbeck upgrade head
  fix: limbeck upgrade head --allow-ahead    (leaves the database ahead)
  fix: limbeck downgrade 0002    (undoes 1 revision with what the history kept)
  fix: limbeck stamp --purge head    (only if the schema really is as these files make it)
## run limbeck upgrade head --allow-ahead
## stdout
ok    shop  applied 1, now aaaa (not in the files), bbbb (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
the database is ahead of these files, and is left so: aaaa
Running upgrade 0002 -> bbbb, badges [..] ms
## run limbeck current
## stdout
bbbb (head)
aaaa (not in the files)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
the database is ahead of these files; no file has:
  aaaa  streaks  upgraded [..] UTC by {{DB_USER}} with limbeck [..], revises 0002
## run limbeck history -i
## stdout
0002 -> bbbb (head) (current), badges
0002 -> aaaa (current) (not in the files), streaks
0001 -> 0002 (branchpoint), lines
<base> -> 0001, init
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
## run limbeck upgrade head
## exit 1
## stdout
failed  shop  REV-209 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
REV-209: Can't locate revision identified by 'aaaa': the database is ahead of these files
  No file has this revision, applied from another checkout:
    aaaa  streaks  upgraded [..] UTC by {{DB_USER}} with limbeck [..], revises 0002
  Known here up to: bbbb. Nothing was run.
  fix: check out the code that has aaaa (git log --all --oneline -Saaaa), then  limbeck upgrade head
  fix: limbeck upgrade head --allow-ahead    (leaves the database ahead)
  fix: limbeck downgrade aaaa@0002    (undoes 1 revision with what the history kept)
  fix: limbeck stamp --purge head    (only if the schema really is as these files make it)

## run limbeck stamp aaaa
## stdout
ok    shop  Already at aaaa (not in the files), bbbb (head), nothing to do on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
left as it is, since no file has it: aaaa    (--purge drops it)
## run limbeck downgrade -1
## exit 1
## stdout
failed  shop  REV-205 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
REV-205: Ambiguous walk: '-1' goes down from several current revisions
  It could be any of these:
    bbbb  badges   db/versions/bbbb_badges.sql
    aaaa  streaks  shop.limbeck_history: revision aaaa
  fix: limbeck downgrade bbbb@-1
  fix: limbeck downgrade aaaa@-1
## run limbeck downgrade aaaa@0002
## stdout
ok    shop  undone 1, now bbbb (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
undoing 1 revision that no file has, with what the history kept: aaaa (streaks)
Running downgrade aaaa -> 0002, streaks [..] ms
## run limbeck current --check-heads
## stdout
bbbb (head)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)

## query SELECT event, revision FROM shop.limbeck_history ORDER BY id
## rows
upgraded | 0001
upgraded | 0002
upgraded | aaaa
upgraded | bbbb
downgraded | aaaa

## query SELECT tablename FROM pg_tables WHERE schemaname = 'shop' ORDER BY 1
## rows
alembic_version
badges
limbeck_history
lines
orders
