# "current --check-heads" where one head depends on another
Nothing revises a1, but b1 depends on it: the database at b1 is at all heads. Alembic never says so.

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

## file db/versions/b1.sql
-- make b1
--
-- @revision b1
-- @branch_labels libb
-- @depends_on a1

-- @upgrade
CREATE TABLE b1 ();

-- @downgrade
DROP TABLE b1;

## run limbeck upgrade a1

## run limbeck current --check-heads
## exit 3
## stdout
a1 (effective head)
## stderr contains
Database is not on all head revisions

## run limbeck upgrade heads

## run limbeck current --check-heads
## stdout
b1 (head)
a1 (effective head)

## run limbeck heads
## stdout
a1 (liba) (effective head)
b1 (libb) (head)

## run limbeck heads --resolve-dependencies
## stdout
b1 (libb) (head)

