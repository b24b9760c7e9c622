# Without a history
`history_table = false` leaves the version table alone, as with Alembic; autocommit revisions are refused.

## cd shop
## file limbeck.toml
[limbeck]
schema = "shop"
history_table = false

## file db/versions/0001_init.sql
-- init
--
-- @revision 0001

-- @upgrade
CREATE TABLE orders (id bigint PRIMARY KEY);

-- @downgrade
DROP TABLE orders;

## env DATABASE_URL={{DB_URL}}
## run limbeck upgrade head
## run limbeck downgrade base
## run limbeck upgrade head

## query SELECT schemaname, tablename FROM pg_tables WHERE schemaname !~ '^pg_|^information_schema' ORDER BY 1, 2
## rows
shop | alembic_version
shop | orders

## file db/versions/0002_index.sql
-- index
--
-- @revision 0002
-- @down_revision 0001

-- @upgrade autocommit
CREATE INDEX CONCURRENTLY ix_orders_id ON orders (id);

## run limbeck upgrade head
## exit 1
## stdout
failed  shop  RUN-303 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-303: Revision 0002 (index) runs in autocommit mode, which needs the history table
  db/versions/0002_index.sql:7:1
      7 | CREATE INDEX CONCURRENTLY ix_orders_id ON orders (id);
        | ^
  Without history nobody could tell which of its statements are already done.
  fix: remove  history_table = false  from limbeck.toml

## run limbeck current
## stdout
0001
