# All schemas of a database
A service that compares all schemas leaves alone what other services keep their books in, and uses what an extension brings into a schema of its own.

## cd shop
## env DATABASE_URL={{DB_URL}}
## file limbeck.toml
[limbeck]
schema = "shop"
model = "schema.sql"

[limbeck.compare]
schemas = ["*"]

## file db/versions/.keep

## sql CREATE SCHEMA meals
## sql CREATE TABLE meals.alembic_version (version_num varchar(32) PRIMARY KEY)
## sql CREATE TABLE meals.limbeck_history (id bigint)
## sql CREATE TABLE meals.dishes (id int)
## file schema.sql
CREATE SCHEMA extensions;
CREATE EXTENSION hstore SCHEMA extensions;
CREATE TABLE customers (id int, tags hstore);
CREATE SCHEMA meals;
CREATE TABLE meals.dishes (id int);

## run limbeck revision --autogenerate -m "customers" --from database --rev-id 0001
## stdout
Detected added schema 'extensions'
Detected added extension 'hstore'
Detected added table 'customers'
Generating db/versions/0001_customers.sql ... done
proven    upgrade gives the models, downgrade gives the database's schema again (PostgreSQL 18, [..] s)
next:     limbeck upgrade head
## run limbeck show 0001 --as sql
## stdout
-- @upgrade
CREATE SCHEMA extensions;
CREATE EXTENSION hstore SCHEMA extensions;

-- what the extension brings is used below without its schema
SELECT set_config('search_path', current_setting('search_path') || ', extensions', true);

CREATE TABLE customers (
  id integer,
  tags hstore
);

-- @downgrade
-- loses data: its rows are lost
DROP TABLE customers;

DROP EXTENSION hstore;
DROP SCHEMA extensions;
## run limbeck upgrade head
## run limbeck check --from database
## exit 3
## stdout
No new upgrade operations detected.
Database is at 0001
Drift: added schema 'meals'
Drift: added table 'meals.dishes'
## run limbeck downgrade base
## run limbeck upgrade head
