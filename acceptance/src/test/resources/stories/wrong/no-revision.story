# Files that are no revision
None is skipped in silence, and all of them are told at once.

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

## file db/versions/notes.sql
-- just some notes
SELECT 1;

## file db/versions/0002_lines.sql
-- lines
--
-- @revision 0002
-- @down_revison 0001

-- @upgrade
CREATE TABLE lines (id bigint PRIMARY KEY);

## file db/versions/0003_parts.sql
-- parts
--
-- @revision 0003
-- @down_revision 0001

CREATE TABLE parts (id bigint PRIMARY KEY);

## run limbeck upgrade head
## exit 1
## stdout
failed  shop  SQL-102, SQL-107, SQL-101 ([..] s)
## stderr
SQL-102: Unknown directive '@down_revison'
  db/versions/0002_lines.sql:4:1
      4 | -- @down_revison 0001
        | ^
  fix: write -- @down_revision
SQL-107: SQL before '-- @upgrade' belongs to no section
  db/versions/0003_parts.sql:6:1
      6 | CREATE TABLE parts (id bigint PRIMARY KEY);
        | ^
  fix: put the line '-- @upgrade' before it
SQL-101: Could not determine revision id from filename notes.sql
  db/versions/notes.sql
  A revision begins with comment lines, among them '-- @revision ID', up to '-- @upgrade'.
  fix: give it a head, or move it out of the version location

## query SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_|^information_schema' ORDER BY 1
## rows
public
