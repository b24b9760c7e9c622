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
## run limbeck -x tenant=acme upgrade head

## query SELECT name FROM shop.tenants
## rows
acme
