# What other environments hold, and in which state
Databases are only read. The environments are those of the workspace and of the service.

## file limbeck.toml
[workspace]
members = ["shop"]
[env.staging]
url = "${STAGING_URL}"

## cd shop
## file limbeck.toml
[limbeck]
schema = "shop"

[env.prod]
url = "${PROD_URL}"
schema = "shop_prod"

## file db/versions/0001.sql
-- make 0001
--
-- @revision 0001

-- @upgrade
CREATE TABLE t0001 ();

-- @downgrade
DROP TABLE t0001;

## file db/versions/0002.sql
-- make 0002
--
-- @revision 0002
-- @down_revision 0001

-- @upgrade
CREATE TABLE t0002 ();

-- @downgrade
DROP TABLE t0002;

## file db/versions/0003.sql
-- make 0003
--
-- @revision 0003
-- @down_revision 0001

-- @upgrade
CREATE TABLE t0003 ();

-- @downgrade
DROP TABLE t0003;

## env STAGING_URL={{DB_URL}}
## env PROD_URL={{DB_URL}}
## run limbeck rebase 0003 --onto 0002
## stdout
Rebased 0003 from 0001 onto 0002: db/versions/0003.sql
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from ../limbeck.toml:4 ${STAGING_URL})
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from limbeck.toml:5 ${PROD_URL})

## file db/versions/0003.sql
-- make 0003
--
-- @revision 0003
-- @down_revision 0001

-- @upgrade autocommit
CREATE TABLE t0003 ();
CREATE TABLE nowhere.t ();

## run limbeck --env prod upgrade 0003
## exit 1

## run limbeck rebase 0003 --onto 0002
## exit 1
## stdout
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from ../limbeck.toml:4 ${STAGING_URL})
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from limbeck.toml:5 ${PROD_URL})
REV-216: Revision 0003 is applied and cannot be rebased
  These databases hold it:
    env.prod  {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}  a part of it is done
  fix: limbeck merge -m "merge heads" heads
  fix: limbeck --env prod downgrade 0001    (only if it may be undone there)

## sql DELETE FROM shop_prod.limbeck_history WHERE revision = '0003'; INSERT INTO shop_prod.alembic_version VALUES ('gone')
## run limbeck rebase 0003 --onto 0002
## exit 1
## stdout
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from ../limbeck.toml:4 ${STAGING_URL})
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from limbeck.toml:5 ${PROD_URL})
REV-217: Whether revision 0003 is applied could not be seen everywhere
  No answer from:
    env.prod  {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}  it is at gone, which no file has
  fix: limbeck rebase 0003 --onto 0002 --yes    (if it is applied in none of them)

## sql DELETE FROM shop_prod.alembic_version WHERE version_num = 'gone'; CREATE SCHEMA shop; CREATE TABLE shop.alembic_version (version_num varchar(32)); INSERT INTO shop.alembic_version VALUES ('0003')
## run limbeck rebase 0003 --onto 0002
## exit 1
## stdout
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from ../limbeck.toml:4 ${STAGING_URL})
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from limbeck.toml:5 ${PROD_URL})
REV-216: Revision 0003 is applied and cannot be rebased
  These databases hold it:
    env.staging  {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}  the history does not say since when
  fix: limbeck merge -m "merge heads" heads
  fix: limbeck --env staging downgrade 0001    (only if it may be undone there)

## query SELECT relname FROM pg_class WHERE relnamespace = 'shop'::regnamespace ORDER BY 1
## rows
alembic_version

