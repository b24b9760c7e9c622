# What is compared, and what is left alone
`compare` narrows what counts; versions and history are never looked at; a template needs a place for what was found.

## cd shop
## file limbeck.toml
[limbeck]
schema = "shop"
model = "schema.sql"

[limbeck.compare]
exclude = ["legacy_*", "index:*_tmp", "column:customers.old_*"]

## file db/versions/0001_init.sql
-- init
--
-- @revision 0001

-- @upgrade
CREATE TABLE customers (id bigint PRIMARY KEY, old_name text);
CREATE INDEX customers_tmp ON customers (old_name);
CREATE TABLE legacy_orders (id bigint PRIMARY KEY);

-- @downgrade
DROP TABLE customers;
DROP TABLE legacy_orders;

## file schema.sql
CREATE TABLE customers (id bigint PRIMARY KEY);

## run limbeck check
## stdout
No new upgrade operations detected.

## file limbeck.toml
[limbeck]
schema = "shop"
model = "schema.sql"
templates = "templates"

## file templates/revision.sql.template
-- {{message}}
--
-- {{directives}}

-- @upgrade

-- @downgrade

## run limbeck revision --autogenerate -m "away" --rev-id 0002
## exit 1
## stderr
compared  the revisions at 0001 (replayed on scratch, PostgreSQL 18)  with  schema.sql (1 statement)
loses data: ALTER TABLE customers DROP COLUMN old_name  -- its values are lost
loses data: DROP TABLE legacy_orders  -- its rows are lost
AUT-105: templates/revision.sql.template has no place for what a revision does
  Autogenerate writes it in the place of {{upgrade}} and {{downgrade}}, in lines of their own.
  fix: write {{upgrade}} and {{downgrade}} into the template
## file templates/revision.sql.template
-- {{message}}
--
-- {{directives}}

-- @upgrade
SET LOCAL statement_timeout = '1min';
{{upgrade}}

-- @downgrade
{{downgrade}}

## run limbeck revision --autogenerate -m "away" --rev-id 0002
## run limbeck show 0002 --as sql
## stdout
-- @upgrade
SET LOCAL statement_timeout = '1min';
-- loses data: its values are lost
ALTER TABLE customers DROP COLUMN old_name;

-- loses data: its rows are lost
DROP TABLE legacy_orders;

-- @downgrade
CREATE TABLE legacy_orders (
  id bigint NOT NULL,
  CONSTRAINT legacy_orders_pkey PRIMARY KEY (id)
);

ALTER TABLE customers ADD COLUMN old_name text;
CREATE INDEX customers_tmp ON customers (old_name);
## file limbeck.toml
[limbeck]
schema = "shop"

## run limbeck revision --autogenerate -m "nothing"
## exit 1
## stderr
AUT-103: shop has no model
  limbeck.toml does not say  model, the schema that is desired.
  fix: model = "schema.sql"
  fix: model = "jpa:com.example"
