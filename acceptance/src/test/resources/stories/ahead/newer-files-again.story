# Back, and forth again
An older release undoes what a newer one did; the newer one applies it again.

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

## env DATABASE_URL={{DB_URL}}
## run limbeck upgrade head
## stderr contains
Running upgrade 0001 -> 0002, lines

## delete db/versions/0002_lines.sql
## run limbeck downgrade head
## stdout
ok    shop  undone 1, now 0001 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
undoing 1 revision that no file has, with what the history kept: 0002 (lines)
Running downgrade 0002 -> 0001, lines [..] ms
## file db/versions/0002_lines.sql
-- lines
--
-- @revision 0002
-- @down_revision 0001

-- @upgrade
CREATE TABLE lines (id bigint PRIMARY KEY);

-- @downgrade
DROP TABLE lines;

## run limbeck upgrade head
## stdout
ok    shop  applied 1, now 0002 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
Running upgrade 0001 -> 0002, lines [..] ms
## query SELECT event, revision, checksum IS NOT NULL, rtrim(downgrade_sql, chr(10)) FROM shop.limbeck_history ORDER BY id
## rows
upgraded | 0001 | t | DROP TABLE orders;
upgraded | 0002 | t | DROP TABLE lines;
downgraded | 0002 | t | null
upgraded | 0002 | t | DROP TABLE lines;
