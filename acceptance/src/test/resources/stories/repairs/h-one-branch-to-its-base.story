# "downgrade label@base" leaves other branches alone
Both branches stand on r00. Alembic undoes the other branch and the trunk with it.

## cd shop
## env DATABASE_URL={{DB_URL}}
## file limbeck.toml
[limbeck]
schema = "shop"

## file db/versions/r00.sql
-- make r00
--
-- @revision r00

-- @upgrade
CREATE TABLE r00 ();

-- @downgrade
DROP TABLE r00;

## file db/versions/a1.sql
-- make a1
--
-- @revision a1
-- @down_revision r00
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
-- @down_revision r00
-- @branch_labels libb

-- @upgrade
CREATE TABLE b1 ();

-- @downgrade
DROP TABLE b1;

## run limbeck upgrade heads

## run limbeck downgrade liba@base
## stdout
ok    shop  undone 2, now b1 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
Running downgrade a2 -> a1, make a2 [..] ms
Running downgrade a1 -> r00, make a1 [..] ms

## query SELECT version_num FROM shop.alembic_version ORDER BY 1
## rows
b1

## query SELECT relname FROM pg_class WHERE relnamespace = 'shop'::regnamespace AND relkind = 'r' AND relname !~ '_' ORDER BY 1
## rows
b1
r00

## run limbeck downgrade libb@base
## stdout
ok    shop  undone 2, now base on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
Running downgrade b1 -> r00, make b1 [..] ms
Running downgrade r00 -> , make r00 [..] ms

## query SELECT version_num FROM shop.alembic_version ORDER BY 1
## rows

## query SELECT relname FROM pg_class WHERE relnamespace = 'shop'::regnamespace AND relkind = 'r' AND relname !~ '_' ORDER BY 1
## rows

