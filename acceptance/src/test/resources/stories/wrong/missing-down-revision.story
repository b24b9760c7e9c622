# A down revision that no file has

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
failed  shop  REV-102 ([..] s)
## stderr
REV-102: Revision 0002 referenced from 0002 -> 0003 (down revision) is not present
  db/versions/0003_parts.sql
  db/versions/0003_parts.sql names it as its down revision, and no file has it.
  near: db/versions/0001_init.sql
  fix: write 0001 in place of 0002 in db/versions/0003_parts.sql
  fix: bring back the file of revision 0002 (git log --all -S0002)

## query SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_|^information_schema' ORDER BY 1
## rows
public
