# What another schema builds on this one
Another service has a foreign key, a view and a function that need a table here. Nothing is dropped with CASCADE: the server refuses, and all stays as it was.

## cd shop
## env DATABASE_URL={{DB_URL}}
## file limbeck.toml
[limbeck]
schema = "shop"
model = "schema.sql"

## file db/versions/0001_init.sql
-- init
--
-- @revision 0001

-- @upgrade
CREATE TABLE customers (id int PRIMARY KEY, email text, note text);
CREATE FUNCTION shout(text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT upper($1)';

-- @downgrade
DROP FUNCTION shout(text);
DROP TABLE customers;

## file schema.sql
CREATE TABLE customers (id int PRIMARY KEY, email varchar(200));

## run limbeck upgrade head
## sql CREATE SCHEMA meals
## sql CREATE TABLE meals.orders (customer_id int REFERENCES shop.customers, name text CHECK (shop.shout(name) <> ''))
## sql CREATE VIEW meals.mails AS SELECT email FROM shop.customers
## run limbeck check
## exit 3
## stdout
Detected changed column 'customers.email' (type text -> varchar(200))
Detected removed column 'customers.note'
Detected removed function 'shout(text)'
Database is at 0001
## run limbeck revision --autogenerate -m "less" --rev-id 0002
## stdout
Detected changed column 'customers.email' (type text -> varchar(200))
Detected removed column 'customers.note'
Detected removed function 'shout(text)'
Generating db/versions/0002_less.sql ... done
proven    upgrade gives the models, downgrade gives 0001 again (PostgreSQL 18, [..] s)
next:     limbeck upgrade head
## run limbeck show 0002 --as sql
## stdout
-- @upgrade
DROP FUNCTION shout(text);
ALTER TABLE customers ALTER COLUMN email TYPE varchar(200);

-- loses data: its values are lost
ALTER TABLE customers DROP COLUMN note;

-- @downgrade
ALTER TABLE customers ADD COLUMN note text;
ALTER TABLE customers ALTER COLUMN email TYPE text;

CREATE FUNCTION shout(text)
RETURNS text
LANGUAGE sql
IMMUTABLE
AS $$SELECT upper($1)$$;
## run limbeck upgrade head
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-310: shop: upgrade to 0002 failed and was rolled back; the database is at 0001.
  db/versions/0002_less.sql
  2BP01 cannot drop function shout(text) because other objects depend on it
  detail: constraint orders_name_check on table meals.orders depends on function shout(text)
  hint: Use DROP ... CASCADE to drop the dependent objects too.
  fix: correct the rows or the file, then  limbeck upgrade head
## query SELECT count(*) FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname IN ('shop', 'meals') AND c.relkind IN ('r', 'v')
## rows
5
