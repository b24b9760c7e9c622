# From a model to proven revisions
The first revision of a service and the next one; no database is named anywhere.

## cd shop
## file limbeck.toml
[limbeck]
schema = "shop"
model = "schema.sql"

## file db/versions/.keep
## file schema.sql
CREATE TABLE customers (
  id bigserial PRIMARY KEY,
  email varchar(50) NOT NULL UNIQUE
);

CREATE TABLE orders (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  customer_id bigint NOT NULL REFERENCES customers ON DELETE CASCADE,
  placed_at timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX ix_orders_customer ON orders (customer_id, placed_at DESC);

## run limbeck revision --autogenerate -m "first tables" --rev-id 0001
## stdout
Detected added table 'customers'
Detected added table 'orders'
Detected added index 'ix_orders_customer'
Generating db/versions/0001_first_tables.sql ... done
proven    upgrade gives the models, downgrade gives the empty schema again (PostgreSQL 18, [..] s)
next:     limbeck upgrade head
## stderr
compared  no revisions (an empty schema on scratch, PostgreSQL 18)  with  schema.sql (3 statements)
## run limbeck show 0001 --as sql
## stdout
-- @upgrade
CREATE TABLE customers (
  id bigserial,
  email varchar(50) NOT NULL,
  CONSTRAINT customers_pkey PRIMARY KEY (id),
  CONSTRAINT customers_email_key UNIQUE (email)
);

CREATE TABLE orders (
  id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  customer_id bigint NOT NULL,
  placed_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT orders_pkey PRIMARY KEY (id),
  CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers (id) ON DELETE CASCADE
);

CREATE INDEX ix_orders_customer ON orders (customer_id, placed_at DESC);

-- @downgrade
-- loses data: its rows are lost
DROP TABLE orders;

-- loses data: its rows are lost
DROP TABLE customers;
## run limbeck check
## stdout
No new upgrade operations detected.
## stderr
compared  the revisions at 0001 (replayed on scratch, PostgreSQL 18)  with  schema.sql (3 statements)
## run limbeck revision --autogenerate -m "nothing"
## stdout
No changes detected.

## file schema.sql
CREATE TABLE customers (
  id bigserial PRIMARY KEY,
  email varchar(80) NOT NULL UNIQUE,
  name text
);

CREATE TABLE orders (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  customer_id bigint NOT NULL REFERENCES customers ON DELETE CASCADE,
  placed_at timestamptz NOT NULL DEFAULT now(),
  note text CHECK (note <> '')
);

CREATE INDEX ix_orders_customer ON orders (customer_id);
CREATE VIEW busy AS SELECT customer_id, count(*) FROM orders GROUP BY customer_id;

## run limbeck check
## exit 3
## stdout
Detected changed column 'customers.email' (type varchar(50) -> varchar(80))
Detected added column 'customers.name'
Detected added column 'orders.note'
Detected added constraint 'orders.orders_note_check'
Detected changed index 'ix_orders_customer' (definition)
Detected added view 'busy'
## stderr
compared  the revisions at 0001 (replayed on scratch, PostgreSQL 18)  with  schema.sql (4 statements)
AUT-101: New upgrade operations detected: 6 of shop
  the revisions at 0001 (replayed on scratch, PostgreSQL 18)  and  schema.sql (4 statements)  differ.
  fix: limbeck revision --autogenerate -m "..."
## run limbeck revision --autogenerate -m "notes" --rev-id 0002
## stdout
Detected changed column 'customers.email' (type varchar(50) -> varchar(80))
Detected added column 'customers.name'
Detected added column 'orders.note'
Detected added constraint 'orders.orders_note_check'
Detected changed index 'ix_orders_customer' (definition)
Detected added view 'busy'
Generating db/versions/0002_notes.sql ... done
proven    upgrade gives the models, downgrade gives 0001 again (PostgreSQL 18, [..] s)
next:     limbeck upgrade head
## run limbeck show 0002 --as sql
## stdout
-- @upgrade
DROP INDEX ix_orders_customer;
ALTER TABLE customers ADD COLUMN name text;
ALTER TABLE customers ALTER COLUMN email TYPE varchar(80);
ALTER TABLE orders ADD COLUMN note text;
ALTER TABLE orders ADD CONSTRAINT orders_note_check CHECK (note <> ''::text);
CREATE INDEX ix_orders_customer ON orders (customer_id);

CREATE VIEW busy AS
SELECT customer_id,
    count(*) AS count
   FROM orders
  GROUP BY customer_id;

-- @downgrade
DROP VIEW busy;
DROP INDEX ix_orders_customer;
ALTER TABLE customers ALTER COLUMN email TYPE varchar(50);
CREATE INDEX ix_orders_customer ON orders (customer_id, placed_at DESC);

-- loses data: its values are lost
ALTER TABLE orders DROP COLUMN note;

-- loses data: its values are lost
ALTER TABLE customers DROP COLUMN name;
## run limbeck check
## stdout
No new upgrade operations detected.

## env DATABASE_URL={{DB_URL}}
## run limbeck upgrade head
## run limbeck check
## stdout
No new upgrade operations detected.
Database is at 0002
## run limbeck downgrade base
## run limbeck upgrade head
