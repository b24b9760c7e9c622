# What somebody changed by hand
A database that stands at head and differs from its files: check finds it, diff writes what would undo it.

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

-- @downgrade
DROP TABLE customers;

## file schema.sql
CREATE TABLE customers (id bigint PRIMARY KEY, email text);

## run limbeck upgrade head
## run limbeck check
## stdout
No new upgrade operations detected.
Database is at 0001
## sql CREATE INDEX by_hand ON shop.customers (email)
## sql ALTER TABLE shop.customers ALTER COLUMN email SET NOT NULL
## run limbeck check
## exit 3
## stdout
No new upgrade operations detected.
Database is at 0001
Drift: changed column 'customers.email' (nullable -> not null)
Drift: added index 'by_hand'
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
compared  the revisions at 0001 (replayed on scratch, PostgreSQL 18)  with  schema.sql (1 statement)
AUT-107: The database of shop differs from its files
  It stands at head, but somebody changed it: 2 differences.
  fix: limbeck diff database head --as sql    (what would undo it)
  fix: limbeck diff head database --as sql    (what a revision would say)
## run limbeck diff database head --as sql
## stdout
DROP INDEX by_hand;
ALTER TABLE customers ALTER COLUMN email DROP NOT NULL;
## run limbeck diff head database
## stdout
Detected changed column 'customers.email' (nullable -> not null)
Detected added index 'by_hand'
## run limbeck revision --autogenerate -m "from the database" --from database --rev-id 0002
## stdout
Detected changed column 'customers.email' (not null -> nullable)
Detected removed index 'by_hand'
Generating db/versions/0002_from_the_database.sql ... done
proven    upgrade gives the models, downgrade gives the database's schema again (PostgreSQL 18, [..] s)
next:     limbeck upgrade head
## run limbeck show 0002 --as sql
## stdout
-- @upgrade
DROP INDEX by_hand;
ALTER TABLE customers ALTER COLUMN email DROP NOT NULL;

-- @downgrade
-- fails where a row has no value: fill it before
ALTER TABLE customers ALTER COLUMN email SET NOT NULL;

CREATE INDEX by_hand ON customers (email);
