# COPY FROM STDIN
As pg_dump writes it.

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

## file db/versions/0002_rows.sql
-- rows
--
-- @revision 0002
-- @down_revision 0001

-- @upgrade
COPY orders (id) FROM stdin;
1
2
\.

## run limbeck upgrade head
## exit 1
## stdout
failed  shop  SQL-204 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
SQL-204: COPY FROM STDIN has no client to talk to
  db/versions/0002_rows.sql:7:18
      7 | COPY orders (id) FROM stdin;
        |                  ^
  The rows behind it are input for psql and no SQL.
  fix: write the rows as INSERT; pg_dump does so with --inserts

## query SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_|^information_schema' ORDER BY 1
## rows
public
