# Which place names the database
A literal `url` beats nothing that is set elsewhere in silence: two that differ are an error; one built from a variable is a decision.

## cd shop
## file limbeck.toml
[limbeck]
schema = "shop"

## file db/versions/0001_init.sql
-- init
--
-- @revision 0001

-- @upgrade
CREATE TABLE orders (id bigint PRIMARY KEY);

-- @downgrade
DROP TABLE orders;

## env DATABASE_URL={{DB_URL}}
## file limbeck.toml
[limbeck]
schema = "shop"
url = "postgresql://app:file-secret@db.example.com/shop"

## run limbeck upgrade head
## exit 1
## stdout
failed  shop  CFG-305 ([..] s)
## stderr
CFG-305: limbeck.toml:3 and DATABASE_URL name different databases
  limbeck.toml:3: app@db.example.com:5432/shop
  DATABASE_URL: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}
  fix: unset DATABASE_URL
  fix: remove the url of limbeck.toml:3, or write it as "${DATABASE_URL}"
## stderr lacks
file-secret
{{DB_PASS}}

## query SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_|^information_schema' ORDER BY 1
## rows
public

## file limbeck.toml
[limbeck]
schema = "shop"
url = "${SHOP_URL}"

## run limbeck upgrade head
## exit 1
## stdout
failed  shop  CFG-107 ([..] s)
## stderr
CFG-107: The variable SHOP_URL is not set, and 'url' needs it
  limbeck.toml:3:1
      3 | url = "${SHOP_URL}"
        | ^
  fix: export SHOP_URL=…
  fix: write ${SHOP_URL:-DEFAULT} where it need not be set

## query SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_|^information_schema' ORDER BY 1
## rows
public

## env SHOP_URL={{DB_URL}}
## env DATABASE_URL=postgresql://app@db.example.com/other
## run limbeck upgrade head
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from limbeck.toml:3 ${SHOP_URL})
Running upgrade  -> 0001, init [..] ms

## file limbeck.toml
[limbeck]
schema = "shop"

[env.production]
url = "${PRODUCTION_URL}"

## env PRODUCTION_URL={{DB_URL}}
## run limbeck --env production current
## stdout
0001 (head)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from limbeck.toml:5 ${PRODUCTION_URL})

## env LIMBECK_ENV=production
## run limbeck current
## stdout
0001 (head)

## run limbeck --env prodution current
## exit 1
## stdout
## stderr
CFG-207: No environment 'prodution' (from --env) is defined
  Defined are
  production of limbeck.toml
  fix: --env production
