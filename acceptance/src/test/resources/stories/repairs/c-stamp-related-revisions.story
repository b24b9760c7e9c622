# "stamp" of revisions above each other
d1 stands on b. Alembic writes both rows, after which every upgrade says "overlaps"; "stamp x x" is an AssertionError.

## cd shop
## env DATABASE_URL={{DB_URL}}
## file limbeck.toml
[limbeck]
schema = "shop"

## file db/versions/a.sql
-- make a
--
-- @revision a

-- @upgrade
CREATE TABLE a ();

-- @downgrade
DROP TABLE a;

## file db/versions/b.sql
-- make b
--
-- @revision b
-- @down_revision a

-- @upgrade
CREATE TABLE b ();

-- @downgrade
DROP TABLE b;

## file db/versions/c1.sql
-- make c1
--
-- @revision c1
-- @down_revision b

-- @upgrade
CREATE TABLE c1 ();

-- @downgrade
DROP TABLE c1;

## file db/versions/d1.sql
-- make d1
--
-- @revision d1
-- @down_revision b

-- @upgrade
CREATE TABLE d1 ();

-- @downgrade
DROP TABLE d1;

## run limbeck stamp b d1
## stdout
ok    shop  stamped, now d1 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)

## query SELECT version_num FROM shop.alembic_version ORDER BY 1
## rows
d1

## run limbeck stamp d1 d1
## stdout
ok    shop  Already at head, nothing to do (d1) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)

## query SELECT version_num FROM shop.alembic_version ORDER BY 1
## rows
d1

## run limbeck stamp c1
## stdout
ok    shop  stamped, now c1 (head), d1 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)

## query SELECT version_num FROM shop.alembic_version ORDER BY 1
## rows
c1
d1

## run limbeck stamp c1 d1

## run limbeck upgrade heads
## stdout
ok    shop  Already at head, nothing to do (c1, d1) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)

## query SELECT version_num FROM shop.alembic_version ORDER BY 1
## rows
c1
d1

