# "stamp heads" keeps a row for each head
r05 merges r03 and r04, r06 revises r04. From the rows r03 and r06 Alembic's "stamp heads" leaves r05 alone.

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

## file db/versions/r03.sql
-- make r03
--
-- @revision r03
-- @down_revision r00

-- @upgrade
CREATE TABLE r03 ();

-- @downgrade
DROP TABLE r03;

## file db/versions/r04.sql
-- make r04
--
-- @revision r04
-- @down_revision r00

-- @upgrade
CREATE TABLE r04 ();

-- @downgrade
DROP TABLE r04;

## file db/versions/r05.sql
-- make r05
--
-- @revision r05
-- @down_revision r04, r03

-- @upgrade
CREATE TABLE r05 ();

-- @downgrade
DROP TABLE r05;

## file db/versions/r06.sql
-- make r06
--
-- @revision r06
-- @down_revision r04

-- @upgrade
CREATE TABLE r06 ();

-- @downgrade
DROP TABLE r06;

## run limbeck upgrade r03

## run limbeck upgrade r06

## query SELECT version_num FROM shop.alembic_version ORDER BY 1
## rows
r03
r06

## run limbeck stamp heads
## stdout
ok    shop  stamped, now r05 (head), r06 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
Running stamp_revision r03 -> r05

## query SELECT version_num FROM shop.alembic_version ORDER BY 1
## rows
r05
r06

