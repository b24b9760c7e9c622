# BEGIN and COMMIT in a revision
They would end the transaction that holds the revision and its record.

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
BEGIN;
CREATE TABLE lines (id bigint PRIMARY KEY);
COMMIT;

## run limbeck upgrade head
## exit 1
## stdout
failed  shop  SQL-201 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
SQL-201: BEGIN is not for a revision to say
  db/versions/0002_lines.sql:7:1
      7 | BEGIN;
        | ^
  Limbeck runs the revision and records it in one transaction.
  fix: remove the statement
SQL-201: COMMIT is not for a revision to say
  db/versions/0002_lines.sql:9:1
      9 | COMMIT;
        | ^
  Limbeck runs the revision and records it in one transaction.
  fix: remove the statement

## query SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_|^information_schema' ORDER BY 1
## rows
public
