# A cycle
Revisions that revise each other in a circle.

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

## file db/versions/0002_lines.sql
-- lines
--
-- @revision 0002
-- @down_revision 0003

-- @upgrade
CREATE TABLE lines (id bigint PRIMARY KEY);
## file db/versions/0003_parts.sql
-- parts
--
-- @revision 0003
-- @down_revision 0002

-- @upgrade
CREATE TABLE parts (id bigint PRIMARY KEY);

## run limbeck upgrade head
## exit 1
## stdout
failed  shop  REV-103 ([..] s)
## stderr
REV-103: Cycle is detected in revisions (0002, 0003)
  db/versions/0002_lines.sql
  No order exists in which these could be applied:
  0002  revises 0003  db/versions/0002_lines.sql
  0003  revises 0002  db/versions/0003_parts.sql
  fix: correct @down_revision or @depends_on in one of these files

## query SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_|^information_schema' ORDER BY 1
## rows
public

## run limbeck history
## exit 1
## stdout
## stderr
REV-103: Cycle is detected in revisions (0002, 0003)
  db/versions/0002_lines.sql
  No order exists in which these could be applied:
  0002  revises 0003  db/versions/0002_lines.sql
  0003  revises 0002  db/versions/0003_parts.sql
  fix: correct @down_revision or @depends_on in one of these files
