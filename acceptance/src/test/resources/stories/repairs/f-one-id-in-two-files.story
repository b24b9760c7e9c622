# Two files with one id

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

## file db/versions/0001_other.sql
-- other
--
-- @revision 0001

-- @upgrade
CREATE TABLE other (id bigint PRIMARY KEY);

## run limbeck upgrade head
## exit 1
## stdout
failed  shop  REV-101 ([..] s)
## stderr
REV-101: Revision 0001 is present more than once
  db/versions/0001_other.sql
  Both db/versions/0001_init.sql and db/versions/0001_other.sql say that they are it.
  fix: give one of them another id, or delete it if it is a copy

## query SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_|^information_schema' ORDER BY 1
## rows
public
