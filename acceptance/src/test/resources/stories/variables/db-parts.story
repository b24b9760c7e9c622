# DB_HOST, DB_PORT, DB_USER, DB_PASS and DB_NAME
The five parts of a URL; a password is given as it is, without escapes.

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

## sql
CREATE ROLE {{DB_NAME}}_app LOGIN PASSWORD 'a/b@c d%20';
GRANT CREATE ON DATABASE {{DB_NAME}} TO {{DB_NAME}}_app;

## env DB_HOST={{DB_HOST}}
## env DB_USER={{DB_NAME}}_app
## env DB_NAME={{DB_NAME}}

## run limbeck upgrade head
## exit 1
## stderr
CFG-306: Of the variables for the database, DB_PASS is missing
  Set are DB_HOST, DB_USER, DB_NAME.
  fix: export DB_PASS=…

## query SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_|^information_schema' ORDER BY 1
## rows
public

## env DB_PASS=a/b@c d%20
## env DB_PORT={{DB_PORT}}
## run limbeck upgrade head
## stdout
ok    shop  applied 1, now 0001 (head) on {{DB_NAME}}_app@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_NAME}}_app@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DB_HOST DB_PORT DB_USER DB_PASS DB_NAME)
Running upgrade  -> 0001, init [..] ms
## stderr lacks
a/b

## env DATABASE_URL=postgresql://nobody:nothing@{{DB_HOST}}:1/nowhere
## run limbeck current
## exit 1
## stderr
database: nobody@{{DB_HOST}}:1/nowhere (from DATABASE_URL)
DB-101: No connection to nobody@{{DB_HOST}}:1/nowhere
  08001 Connection to {{DB_HOST}}:1 refused. Check that the hostname and port are correct and that the postmaster is accepting TCP/IP connections.
  The URL is from DATABASE_URL.
  fix: check that the server runs and that DATABASE_URL is right
