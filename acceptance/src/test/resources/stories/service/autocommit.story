# A revision outside a transaction
Its statements run one by one; the history tells how far it came, and the next run goes on there.

## cd shop
## file limbeck.toml
[limbeck]
schema = "shop"

## file db/versions/0001_init.sql
-- init
--
-- @revision 0001

-- @upgrade
CREATE TABLE orders (id bigint PRIMARY KEY, day date);

-- @downgrade
DROP TABLE orders;

## file db/versions/0002_index.sql
-- index
--
-- @revision 0002
-- @down_revision 0001

-- @upgrade autocommit
CREATE INDEX CONCURRENTLY ix_orders_day ON orders (day);
INSERT INTO orders VALUES (1, '2025-01-01');
SELECT 1 / (SELECT count(*) FROM orders WHERE id = 2);

-- @downgrade autocommit
DROP INDEX CONCURRENTLY ix_orders_day;

## env DATABASE_URL={{DB_URL}}
## run limbeck upgrade head
## exit 1
## stdout
failed  shop  RUN-312, applied 1, now 0001 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
Running upgrade  -> 0001, init [..] ms
RUN-312: shop: statement 3 of revision 0002 failed; the 2 before it are done and stay done.
  db/versions/0002_index.sql:9:1
      9 | SELECT 1 / (SELECT count(*) FROM orders WHERE id = 2);
        | ^
  22012 division by zero
  The version row is not written. The next run goes on with this statement.
  done before in this run:  -> 0001, init, committed
  fix: remove what keeps the statement from running, then  limbeck upgrade head

## run limbeck current
## stdout
0001

## query SELECT event, revision, statement_no FROM shop.limbeck_history ORDER BY id
## rows
upgraded | 0001 | null
started | 0002 | null
statement | 0002 | 1
statement | 0002 | 2

## sql INSERT INTO shop.orders VALUES (2, '2025-01-02')

## run limbeck upgrade head
## stdout
ok    shop  applied 1, now 0002 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
Resuming upgrade 0001 -> 0002, index after statement 2 of 3
Running upgrade 0001 -> 0002, index [..] ms

## query SELECT id FROM shop.orders ORDER BY 1
## rows
1
2

## run limbeck downgrade -1
## stdout
ok    shop  undone 1, now 0001 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)

## run limbeck current
## stdout
0001
