# Revisions that do not run on an empty database
Where there is a database it is compared instead, and this is said; the revision that is written is proven as any other.

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
-- @require SELECT current_database() = '{{DB_NAME}}'
CREATE TABLE customers (id bigint PRIMARY KEY);

-- @downgrade
DROP TABLE customers;

## file schema.sql
CREATE TABLE customers (id bigint PRIMARY KEY, email text);

## run limbeck upgrade head
## run limbeck revision --autogenerate -m "email" --rev-id 0002
## stdout
Detected added column 'customers.email'
Generating db/versions/0002_email.sql ... done
proven    upgrade gives the models, downgrade gives the database's schema again (PostgreSQL 18, [..] s)
next:     limbeck upgrade head
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
the files cannot be replayed, so the database is compared: AUT-203: shop: the revisions do not run on a scratch database (PostgreSQL 18)
compared  the database {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (rebuilt on scratch, PostgreSQL 18)  with  schema.sql (1 statement)
## run limbeck upgrade head
## query SELECT column_name FROM information_schema.columns WHERE table_schema = 'shop' AND table_name = 'customers' ORDER BY ordinal_position
## rows
id
email
