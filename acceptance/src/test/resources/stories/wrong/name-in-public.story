# A name that exists only in public
The search path is the service's own schema: the table of somebody else fails to be found, and is not silently altered.

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

## file db/versions/0002_note.sql
-- note
--
-- @revision 0002
-- @down_revision 0001

-- @upgrade
ALTER TABLE customers ADD COLUMN note text;
## sql CREATE TABLE public.customers (id bigint PRIMARY KEY)

## run limbeck upgrade head
## exit 1
## stdout
failed  shop  RUN-310, applied 1, now 0001 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
Running upgrade  -> 0001, init [..] ms
RUN-310: shop: upgrade to 0002 failed and was rolled back; the database is at 0001.
  db/versions/0002_note.sql:7:1
      7 | ALTER TABLE customers ADD COLUMN note text;
        | ^
  42P01 relation "customers" does not exist
  unqualified names were looked for in schema shop and those of extensions
  done before in this run:  -> 0001, init, committed
  fix: correct the rows or the file, then  limbeck upgrade head

## query SELECT column_name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = 'customers'
## rows
id

## run limbeck current
## stdout
0001
