# A service without a schema
In a workspace it has to be said; it is never inherited.

## env DATABASE_URL={{DB_URL}}
## file limbeck.toml
[workspace]
members = ["*_service"]

## file shop_service/limbeck.toml
[limbeck]

## file shop_service/db/versions/0001_init.sql
-- init
--
-- @revision 0001

-- @upgrade
CREATE TABLE orders (id bigint PRIMARY KEY);

## run limbeck upgrade head
## exit 1
## stdout
## stderr
CFG-106: shop_service has no 'schema'
  shop_service/limbeck.toml
  Services of a workspace share a database, so each says its own.
  fix: schema = "…" under [limbeck]

## query SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_|^information_schema' ORDER BY 1
## rows
public
