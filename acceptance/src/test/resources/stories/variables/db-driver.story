# DB_DRIVER
`psycopg2` and `asyncpg` both mean PostgreSQL's own; another driver is an error.

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

## env DB_HOST={{DB_HOST}}
## env DB_PORT={{DB_PORT}}
## env DB_USER={{DB_USER}}
## env DB_PASS={{DB_PASS}}
## env DB_NAME={{DB_NAME}}

## env DB_DRIVER=psycopg3x
## run limbeck upgrade head
## exit 1
## stderr
CFG-307: DB_DRIVER is 'psycopg3x', which is none of PostgreSQL's
  fix: export DB_DRIVER=psycopg

## query SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_|^information_schema' ORDER BY 1
## rows
public

## env DB_DRIVER=psycopg2
## run limbeck upgrade head
## stdout
ok    shop  applied 1, now 0001 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)

## env DB_DRIVER=asyncpg
## run limbeck upgrade head
## stdout
ok    shop  Already at head, nothing to do (0001) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
