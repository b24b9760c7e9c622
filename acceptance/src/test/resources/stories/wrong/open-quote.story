# A quote that is never closed
Everything behind it would be text; it is found before anything runs.

## cd shop
## env DATABASE_URL={{DB_URL}}
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

## file db/versions/0002_lines.sql
-- lines
--
-- @revision 0002
-- @down_revision 0001

-- @upgrade
CREATE TABLE lines (name text DEFAULT 'none);

-- @downgrade
DROP TABLE lines;

## run limbeck upgrade head
## exit 1
## stdout
failed  shop  SQL-110 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
SQL-110: This quote is never closed
  db/versions/0002_lines.sql:7:39
      7 | CREATE TABLE lines (name text DEFAULT 'none);
        |                                       ^

## query SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_|^information_schema' ORDER BY 1
## rows
public
