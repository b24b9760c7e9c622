# What is known from before
Files, models and a database that were found to be the same are not made and read again, and whatever changes is seen all the same.

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
CREATE TABLE customers (id bigint PRIMARY KEY, email text);
CREATE VIEW mails AS SELECT email FROM customers;

-- @downgrade
DROP VIEW mails;
DROP TABLE customers;

## file schema.sql
CREATE TABLE customers (id bigint PRIMARY KEY, email text);
CREATE VIEW mails AS SELECT email FROM customers;

## run limbeck upgrade head
## run limbeck check
## stdout
No new upgrade operations detected.
Database is at 0001
## run limbeck check
## stdout
No new upgrade operations detected.
Database is at 0001
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
compared  the revisions at 0001 (replayed on scratch, PostgreSQL 18)  with  schema.sql (2 statements)
## run limbeck revision --autogenerate -m "nothing"
## stdout
No changes detected.

## sql COMMENT ON COLUMN shop.customers.email IS 'by hand'
## run limbeck check
## exit 3
## stdout
No new upgrade operations detected.
Database is at 0001
Drift: changed column 'customers.email' (comment)
## sql COMMENT ON COLUMN shop.customers.email IS NULL
## sql CREATE OR REPLACE VIEW shop.mails AS SELECT lower(email) AS email FROM shop.customers
## run limbeck check
## exit 3
## stdout
No new upgrade operations detected.
Database is at 0001
Drift: changed view 'mails' (definition)
## sql CREATE OR REPLACE VIEW shop.mails AS SELECT email FROM shop.customers
## run limbeck check
## stdout
No new upgrade operations detected.
Database is at 0001

## file schema.sql
CREATE TABLE customers (id bigint PRIMARY KEY, email text);
CREATE VIEW mails AS SELECT email FROM customers;
CREATE INDEX by_mail ON customers (email);
## run limbeck check
## exit 3
## stdout
Detected added index 'by_mail'
Database is at 0001
## file limbeck.toml
[limbeck]
schema = "shop"
model = "schema.sql"

[limbeck.compare]
exclude = ["index:by_*"]
## run limbeck check
## stdout
No new upgrade operations detected.
Database is at 0001
## sql CREATE INDEX by_id ON shop.customers (id, email)
## run limbeck check
## stdout
No new upgrade operations detected.
Database is at 0001
## file limbeck.toml
[limbeck]
schema = "shop"
model = "schema.sql"
## run limbeck check
## exit 3
## stdout
Detected added index 'by_mail'
Database is at 0001
Drift: added index 'by_id'
## file db/versions/0001_init.sql
-- init
--
-- @revision 0001

-- @upgrade
CREATE TABLE customers (id bigint PRIMARY KEY, email text);
CREATE VIEW mails AS SELECT email FROM customers;
CREATE INDEX by_mail ON customers (email);
CREATE INDEX by_id ON customers (id, email);

-- @downgrade
DROP VIEW mails;
DROP TABLE customers;
## run limbeck check
## exit 3
## stdout
Detected removed index 'by_id'
Database is at 0001
Drift: removed index 'by_mail'
