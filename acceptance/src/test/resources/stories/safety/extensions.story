# Extensions are nobody's accident
What an extension brings is never taken for a schema's own, and an extension that only the database has stays.

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
CREATE EXTENSION hstore;
CREATE TABLE customers (id int, tags hstore);

-- @downgrade
DROP TABLE customers;
DROP EXTENSION hstore;

## file schema.sql
CREATE EXTENSION hstore;
CREATE TABLE customers (id int, tags hstore);

## run limbeck upgrade head
## sql CREATE EXTENSION citext SCHEMA shop
## run limbeck check --from database
## stdout
No new upgrade operations detected.
Database is at 0001
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
compared  the database {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (rebuilt on scratch, PostgreSQL 18)  with  schema.sql (2 statements)
not compared: extension 'citext': no revision and no model makes it; a revision that says  DROP EXTENSION citext  would drop it
## file schema.sql
CREATE TABLE customers (id int, tags text);

## run limbeck revision --autogenerate -m "text" --from database --rev-id 0002
## stdout
Detected changed column 'customers.tags' (type hstore -> text)
Detected removed extension 'hstore'
Generating db/versions/0002_text.sql ... done
proven    upgrade gives the models, downgrade gives the database's schema again (PostgreSQL 18, [..] s)
next:     limbeck upgrade head
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
compared  the database {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (rebuilt on scratch, PostgreSQL 18)  with  schema.sql (1 statement)
not compared: extension 'citext': no revision and no model makes it; a revision that says  DROP EXTENSION citext  would drop it
## run limbeck show 0002 --as sql
## stdout
-- @upgrade
ALTER TABLE customers ALTER COLUMN tags TYPE text;
DROP EXTENSION hstore;

-- @downgrade
CREATE EXTENSION hstore;
ALTER TABLE customers ALTER COLUMN tags TYPE hstore USING tags::hstore;
## run limbeck upgrade head
## query SELECT extname FROM pg_extension ORDER BY 1
## rows
citext
plpgsql
