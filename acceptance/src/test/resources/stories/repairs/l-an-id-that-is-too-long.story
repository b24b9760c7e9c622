# An id of more than 32 characters
Alembic's column takes 32; a longer one would fail only after everything else was done.

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

## file db/versions/a123456789b123456789c123456789d123_lines.sql
-- lines
--
-- @revision a123456789b123456789c123456789d123
-- @down_revision 0001

-- @upgrade
CREATE TABLE lines (id bigint PRIMARY KEY);

## run limbeck upgrade head
## exit 1
## stdout
failed  shop  REV-104 ([..] s)
## stderr
REV-104: Revision identifier 'a123456789b123456789c123456789d123' has 34 characters; the version table holds at most 32
  db/versions/a123456789b123456789c123456789d123_lines.sql:3:1
      3 | -- @revision a123456789b123456789c123456789d123
        | ^
  fix: choose an id of at most 32 letters and digits

## query SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_|^information_schema' ORDER BY 1
## rows
public
