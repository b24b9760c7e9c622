# Implied, never run, and there all the same
What a stamp or another tool says is believed: the note is never a false one.

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

## file db/versions/0003_parts.sql
-- parts
--
-- @revision 0003
-- @down_revision 0001

-- @upgrade
CREATE TABLE parts (id bigint PRIMARY KEY);

## env DATABASE_URL={{DB_URL}}
## run limbeck upgrade head
## stderr contains
Running upgrade 0001 -> 0003, parts

## file db/versions/0003_parts.sql
-- parts
--
-- @revision 0003
-- @down_revision 0002

-- @upgrade
CREATE TABLE parts (id bigint PRIMARY KEY);

## file db/versions/0002_lines.sql
-- lines
--
-- @revision 0002
-- @down_revision 0001

-- @upgrade
CREATE TABLE lines (id bigint PRIMARY KEY);

## run limbeck current
## stderr contains
never run here, though the version table counts it as applied: 0002 (lines)

## run limbeck stamp 0002
## stderr contains
Running stamp_revision 0003 -> 0002

## run limbeck stamp 0003
## stderr contains
Running stamp_revision 0002 -> 0003

## run limbeck current
## stdout
0003 (head)
## stderr lacks
never run
