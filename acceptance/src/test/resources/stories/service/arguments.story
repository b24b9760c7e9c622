# Arguments for revisions
`-x key=value` reaches SQL as a setting; the text of a revision is never rewritten.

## cd shop
## file limbeck.toml
[limbeck]
schema = "shop"

## file db/versions/0001_init.sql
-- init
--
-- @revision 0001

-- @upgrade
CREATE TABLE tenants AS SELECT current_setting('limbeck.x.tenant') AS name;

## env DATABASE_URL={{DB_URL}}
## run limbeck upgrade head
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-310: shop: upgrade to 0001 failed and was rolled back; the database is at base.
  db/versions/0001_init.sql:6:1
      6 | CREATE TABLE tenants AS SELECT current_setting('limbeck.x.tenant') AS name;
        | ^
  42704 unrecognized configuration parameter "limbeck.x.tenant"
  fix: limbeck upgrade head -x tenant=VALUE

## run limbeck -x tenant=acme upgrade head

## query SELECT name FROM shop.tenants
## rows
acme
