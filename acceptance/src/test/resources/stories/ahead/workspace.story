# A workspace of which one service is ahead
The others go on.

## file limbeck.toml
[workspace]
members = ["services/*"]

## file services/users/limbeck.toml
[limbeck]
schema = "users"

## file services/users/db/versions/0001_init.sql
-- init
--
-- @revision 0001

-- @upgrade
CREATE TABLE users (id bigint PRIMARY KEY);

-- @downgrade
DROP TABLE users;

## file services/users/db/versions/0002_names.sql
-- names
--
-- @revision 0002
-- @down_revision 0001

-- @upgrade
CREATE TABLE names (id bigint PRIMARY KEY);

-- @downgrade
DROP TABLE names;

## env DATABASE_URL={{DB_URL}}
## run limbeck upgrade head
## stderr contains
Running upgrade 0001 -> 0002, names

## delete services/users/db/versions/0002_names.sql
## file services/habits/limbeck.toml
[limbeck]
schema = "habits"

## file services/habits/db/versions/0001_init.sql
-- init
--
-- @revision 0001

-- @upgrade
CREATE TABLE habits (id bigint PRIMARY KEY);

-- @downgrade
DROP TABLE habits;

## run limbeck upgrade head
## exit 1
## stdout
ok      habits  applied 1, now 0001 (head)
failed  users   REV-209
2 services on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}: 1 applied, 0 already at head, 0 skipped, 1 failed, 0 not tried ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
habits  Running upgrade  -> 0001, init [..] ms
REV-209: Can't locate revision identified by '0002': the database is ahead of these files
  No file has this revision, applied from another checkout:
    0002  names  upgraded [..] UTC by {{DB_USER}} with limbeck [..], revises 0001
  Known here up to: 0001. Nothing was run.
  fix: check out the code that has 0002 (git log --all --oneline -S0002), then  limbeck -s users upgrade head
  fix: limbeck -s users upgrade head --allow-ahead    (leaves the database ahead)
  fix: limbeck -s users downgrade 0001    (undoes 1 revision with what the history kept)
  fix: limbeck -s users stamp --purge head    (only if the schema really is as these files make it)
  service: users
## run limbeck upgrade head --allow-ahead
## stdout
ok    habits  Already at head, nothing to do (0001)
ok    users   Already at 0002 (not in the files), nothing to do
2 services on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}: 0 applied, 2 unchanged, 0 skipped, 0 failed, 0 not tried ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
users   the database is ahead of these files, and is left so: 0002
## run limbeck current
## stdout
habits  0001 (head)
users   0002 (not in the files)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
users   the database is ahead of these files; no file has:
  0002  names  upgraded [..] UTC by {{DB_USER}} with limbeck [..], revises 0001
## run limbeck --all downgrade head
## stdout
ok    habits  Already at head, nothing to do (0001)
ok    users   undone 1, now 0001 (head)
2 services on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}: 1 downgraded, 1 unchanged, 0 skipped, 0 failed, 0 not tried ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
users   undoing 1 revision that no file has, with what the history kept: 0002 (names)
users   Running downgrade 0002 -> 0001, names [..] ms
## run limbeck current --check-heads
## stdout
habits  0001 (head)
users   0001 (head)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
