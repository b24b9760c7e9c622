# Looking into the database
`sql` prints tables as psql does; it only reads unless it is told to write.

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

## run limbeck upgrade head

## run limbeck sql "SELECT 1 AS one, 'two' AS two, NULL AS three, true AS four"
## stdout
 one | two | three | four
-----+-----+-------+------
   1 | two |       | t
(1 row)

## run limbeck sql "DELETE FROM shop.orders"
## exit 1
## stdout
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
DB-210: cannot execute DELETE in a read-only transaction
  SQLSTATE 25006
  fix: add  --write  if it is meant to change something

## run limbeck sql --write "INSERT INTO shop.orders VALUES (1), (2); SELECT * FROM shop.orders ORDER BY id"
## stdout
INSERT 0 2
 id
----
  1
  2
(2 rows)

## run limbeck sql --write "INSERT INTO shop.orders VALUES (3); INSERT INTO shop.orders VALUES (3)"
## exit 1
## stdout
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
DB-210: duplicate key value violates unique constraint "orders_pkey"
  SQLSTATE 23505
  Key (id)=(3) already exists.

## query SELECT count(*) FROM shop.orders
## rows
3

## stdin
SELECT count(*) AS orders
FROM shop.orders;

## run limbeck sql
## stdout
 orders
--------
      3
(1 row)

## file report.sql
SELECT version_num FROM shop.alembic_version;
SELECT id FROM shop.orders WHERE id > 7;

## run limbeck sql -f report.sql
## stdout
 version_num
-------------
 0001
(1 row)

 id
----
(0 rows)

## run limbeck sql -f missing.sql
## exit 1
## stderr
CLI-106: Cannot read missing.sql
  No such file or folder.

## run limbeck sql "SELEC 1"
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
DB-210: syntax error at or near "SELEC"
  query:1:1
      1 | SELEC 1
        | ^
  SQLSTATE 42601

## run limbeck --json sql "SELECT id FROM shop.orders ORDER BY id"
## stdout
{"limbeck":"[..]","command":"sql","exit":0,"services":[],"problems":[],"detail":{"results":[{"columns":["id"],"rows":[["1"],["2"],["3"]],"tag":null}]}}
