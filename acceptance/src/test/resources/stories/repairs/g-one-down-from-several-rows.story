# "-1" from several rows asks
Alembic takes the row that an unordered SELECT gives first.

## cd shop
## env DATABASE_URL={{DB_URL}}
## file limbeck.toml
[limbeck]
schema = "shop"

## file db/versions/a1.sql
-- make a1
--
-- @revision a1
-- @branch_labels liba

-- @upgrade
CREATE TABLE a1 ();

-- @downgrade
DROP TABLE a1;

## file db/versions/a2.sql
-- make a2
--
-- @revision a2
-- @down_revision a1

-- @upgrade
CREATE TABLE a2 ();

-- @downgrade
DROP TABLE a2;

## file db/versions/b1.sql
-- make b1
--
-- @revision b1
-- @branch_labels libb

-- @upgrade
CREATE TABLE b1 ();

-- @downgrade
DROP TABLE b1;

## file db/versions/b2.sql
-- make b2
--
-- @revision b2
-- @down_revision b1

-- @upgrade
CREATE TABLE b2 ();

-- @downgrade
DROP TABLE b2;

## run limbeck upgrade heads

## run limbeck downgrade -1
## exit 1
## stdout
failed  shop  REV-205 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
REV-205: Ambiguous walk: '-1' goes down from several current revisions
  It could be any of these:
    a2  make a2  db/versions/a2.sql
    b2  make b2  db/versions/b2.sql
  fix: limbeck downgrade a2@-1
  fix: limbeck downgrade b2@-1

## query SELECT version_num FROM shop.alembic_version ORDER BY 1
## rows
a2
b2

## run limbeck downgrade a2@-1
## stdout
ok    shop  undone 1, now a1, b2 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)

## run limbeck downgrade libb@-1
## stdout
ok    shop  undone 1, now a1, b1 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)

## query SELECT version_num FROM shop.alembic_version ORDER BY 1
## rows
a1
b1

