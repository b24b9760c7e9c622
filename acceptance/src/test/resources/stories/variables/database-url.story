# DATABASE_URL
In the notations in which applications know it.

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

## run limbeck upgrade head
## exit 1
## stderr
CFG-304: Nothing names the database of shop
  Looked at --url, url of limbeck.toml, DATABASE_URL, DB_HOST and its companions, default_url of limbeck.toml.
  fix: export DATABASE_URL=postgresql://USER:PASSWORD@HOST:5432/DATABASE
  fix: add --url embedded for a development server of the workspace's own

## env DATABASE_URL={{DB_URL}}
## run limbeck upgrade head
## stderr contains
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)

## env DATABASE_URL=postgresql+psycopg2://{{DB_USER}}:{{DB_PASS}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}
## run limbeck current
## stdout
0001 (head)

## env DATABASE_URL=postgresql+asyncpg://{{DB_USER}}:{{DB_PASS}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}
## run limbeck current
## stdout
0001 (head)

## env DATABASE_URL=postgres://{{DB_USER}}:{{DB_PASS}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}
## run limbeck current
## stdout
0001 (head)

## env DATABASE_URL=jdbc:postgresql://{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}?user={{DB_USER}}&password={{DB_PASS}}
## run limbeck current
## stdout
0001 (head)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)

## unset DATABASE_URL
## run limbeck --url {{DB_URL}} current
## stdout
0001 (head)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from --url)
