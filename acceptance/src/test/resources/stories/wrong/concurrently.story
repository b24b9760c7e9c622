# CONCURRENTLY in a transactional section
Refused before anything runs, also the revisions before it.

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

## file db/versions/0002_index.sql
-- index
--
-- @revision 0002
-- @down_revision 0001

-- @upgrade
CREATE INDEX CONCURRENTLY ix_orders_id ON orders (id);

## run limbeck upgrade head
## exit 1
## stdout
failed  shop  SQL-202 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
SQL-202: CREATE INDEX CONCURRENTLY cannot run inside a transaction block
  db/versions/0002_index.sql:7:14
      7 | CREATE INDEX CONCURRENTLY ix_orders_id ON orders (id);
        |              ^
  The section is one transaction, which also holds the version row.
  fix: write '-- @upgrade autocommit' (or '-- @downgrade autocommit')
  fix: split the revision in two where other statements need the transaction

## query SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_|^information_schema' ORDER BY 1
## rows
public
