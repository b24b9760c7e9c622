# A dependency that a down revision implies already
r02 depends on r00, which it stands on anyway. After "downgrade r01" Alembic writes the rows r00, r01 and r03, and every
later upgrade says "overlaps". A merge that depends on an ancestor stops it with KeyError.

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

## file db/versions/r01.sql
-- make r01
--
-- @revision r01
-- @down_revision r00

-- @upgrade
CREATE TABLE r01 ();

-- @downgrade
DROP TABLE r01;

## file db/versions/r02.sql
-- make r02
--
-- @revision r02
-- @down_revision r01
-- @depends_on r00

-- @upgrade
CREATE TABLE r02 ();

-- @downgrade
DROP TABLE r02;

## file db/versions/r03.sql
-- make r03
--
-- @revision r03

-- @upgrade
CREATE TABLE r03 ();

-- @downgrade
DROP TABLE r03;

## run limbeck upgrade heads
## stdout
ok    shop  applied 4, now r02 (head), r03 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)

## run limbeck downgrade r01
## stdout
ok    shop  undone 1, now r01, r03 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)

## query SELECT version_num FROM shop.alembic_version ORDER BY 1
## rows
r01
r03

## run limbeck upgrade heads
## stdout
ok    shop  applied 1, now r02 (head), r03 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)

## query SELECT version_num FROM shop.alembic_version ORDER BY 1
## rows
r02
r03

## file db/versions/r04.sql
-- make r04
--
-- @revision r04
-- @down_revision r02, r03
-- @depends_on r00

-- @upgrade
CREATE TABLE r04 ();

-- @downgrade
DROP TABLE r04;

## run limbeck upgrade heads
## stdout
ok    shop  applied 1, now r04 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)

## query SELECT version_num FROM shop.alembic_version ORDER BY 1
## rows
r04

## run limbeck downgrade r02
## stdout
ok    shop  undone 1, now r02, r03 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)

## query SELECT version_num FROM shop.alembic_version ORDER BY 1
## rows
r02
r03

## run limbeck downgrade base
## stdout
ok    shop  undone 4, now base on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)

## query SELECT version_num FROM shop.alembic_version ORDER BY 1
## rows

