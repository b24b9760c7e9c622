# A revision that does not prove
The file is written, its head says what is wrong, and the command exits with 3.

## cd shop
## file limbeck.toml
[limbeck]
schema = "shop"
model = "schema.sql"

## file db/versions/0001_init.sql
-- init
--
-- @revision 0001

-- @upgrade
CREATE TABLE customers (id bigint PRIMARY KEY, state text NOT NULL);
INSERT INTO customers VALUES (1, 'new');

-- @downgrade
DROP TABLE customers;

## file schema.sql
CREATE TABLE customers (id bigint PRIMARY KEY, state integer NOT NULL);

## run limbeck revision --autogenerate -m "numbers" --rev-id 0002
## exit 3
## stdout
Detected changed column 'customers.state' (type text -> integer)
Generating db/versions/0002_numbers.sql ... done
## stderr
compared  the revisions at 0001 (replayed on scratch, PostgreSQL 18)  with  schema.sql (1 statement)
AUT-102: shop: revision 0002 is written, but not proven
  The upgrade fails on a scratch database:
  RUN-310: shop: upgrade to 0002 failed and was rolled back; the database is at 0001.
    db/versions/0002_numbers.sql:8:1
        8 | ALTER TABLE customers ALTER COLUMN state TYPE integer USING state::integer;
          | ^
    22P02 invalid input syntax for type integer: "new"
  fix: correct db/versions/0002_numbers.sql by hand, then  limbeck check
