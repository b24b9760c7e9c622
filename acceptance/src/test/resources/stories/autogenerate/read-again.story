# What the server writes otherwise once it has read it again
A condition behind BETWEEN and a list of values of a varchar come back from the server in other words than it was given; a revision of them is proven, and nothing differs after it.

## cd shop
## file limbeck.toml
[limbeck]
schema = "shop"
model = "schema.sql"

## file db/versions/.keep
## file schema.sql
CREATE DOMAIN rating AS integer CHECK (VALUE BETWEEN 1 AND 5 AND VALUE <> 3);
CREATE TABLE products (
  id bigint PRIMARY KEY,
  state varchar(20) NOT NULL CHECK (state IN ('new', 'sold')),
  price numeric(10, 2) CHECK (price BETWEEN 0 AND 1000 AND price <> 13),
  sold date CHECK (sold NOT BETWEEN '2020-01-01' AND '2020-12-31' OR sold = '2020-06-01')
);
CREATE INDEX ix_cheap ON products (price) WHERE price BETWEEN 1 AND 5 AND state = 'new';
CREATE VIEW cheap AS SELECT id FROM products WHERE price BETWEEN 1 AND 5 AND state IN ('new', 'sold') AND id > 1;
CREATE POLICY visible ON products USING (price BETWEEN 1 AND 5 AND id > 3);

## run limbeck revision --autogenerate -m "products" --rev-id 0001
## stdout
Detected added domain 'rating'
Detected added table 'products'
Detected added index 'ix_cheap'
Detected added view 'cheap'
Detected added policy 'products.visible'
Generating db/versions/0001_products.sql ... done
proven    upgrade gives the models, downgrade gives the empty schema again (PostgreSQL 18, [..] s)
next:     limbeck upgrade head
## run limbeck show 0001 --as sql
## stdout
-- @upgrade
CREATE DOMAIN rating AS integer
  CONSTRAINT rating_check CHECK ((VALUE >= 1) AND (VALUE <= 5) AND (VALUE <> 3));

CREATE TABLE products (
  id bigint NOT NULL,
  state varchar(20) NOT NULL,
  price numeric(10, 2),
  sold date,
  CONSTRAINT products_pkey PRIMARY KEY (id),
  CONSTRAINT products_price_check CHECK ((price >= (0)::numeric) AND (price <= (1000)::numeric) AND (price <> (13)::numeric)),
  CONSTRAINT products_sold_check CHECK ((sold < '2020-01-01'::date) OR (sold > '2020-12-31'::date) OR (sold = '2020-06-01'::date)),
  CONSTRAINT products_state_check CHECK (state IN ('new', 'sold'))
);

CREATE INDEX ix_cheap ON products (price) WHERE (price >= (1)::numeric) AND (price <= (5)::numeric) AND ((state)::text = 'new'::text);

CREATE POLICY visible ON products
  USING ((price >= (1)::numeric) AND (price <= (5)::numeric) AND (id > 3));

CREATE VIEW cheap AS
SELECT id
   FROM products
  WHERE ((price >= (1)::numeric) AND (price <= (5)::numeric) AND (state IN ('new', 'sold')) AND (id > 1));

-- @downgrade
DROP VIEW cheap;

-- loses data: its rows are lost
DROP TABLE products;

DROP DOMAIN rating;
## run limbeck check
## stdout
No new upgrade operations detected.
## stderr
compared  the revisions at 0001 (replayed on scratch, PostgreSQL 18)  with  schema.sql (5 statements)
