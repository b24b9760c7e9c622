# Models as tools write them
What belongs to the dump and not to the schema is left out, and told where something is lost by it.

## cd shop
## file limbeck.toml
[limbeck]
schema = "public"
model = "dump.sql"

## file db/versions/.gitkeep

## file dump.sql
-- Dumped by pg_dump version 9.6.24
SET statement_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SELECT pg_catalog.set_config('search_path', '', false);
SET row_security = off;
DROP DATABASE shop;
CREATE DATABASE shop WITH TEMPLATE = template0 ENCODING = 'UTF8';
ALTER DATABASE shop OWNER TO shop_owner;
\connect shop
\encoding UTF8
CREATE SCHEMA public;
COMMENT ON SCHEMA public IS 'standard public schema';
CREATE EXTENSION IF NOT EXISTS plpgsql WITH SCHEMA pg_catalog;
COMMENT ON EXTENSION plpgsql IS 'PL/pgSQL procedural language';
SET default_tablespace = '';
SET default_with_oids = false;
CREATE TABLE public.customers (
    id integer NOT NULL,
    name character varying(50) DEFAULT 'x''y'::character varying NOT NULL
);
ALTER TABLE public.customers OWNER TO shop_owner;
CREATE SEQUENCE public.customers_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE public.customers_id_seq OWNED BY public.customers.id;
ALTER TABLE ONLY public.customers ALTER COLUMN id SET DEFAULT nextval('public.customers_id_seq'::regclass);
COPY public.customers (id, name) FROM stdin;
1	a;b
2	'quote
\.
SELECT pg_catalog.setval('public.customers_id_seq', 2, true);
ALTER TABLE ONLY public.customers ADD CONSTRAINT customers_pkey PRIMARY KEY (id);
GRANT SELECT ON TABLE public.customers TO reporting_of_nobody;
CREATE SUBSCRIPTION elsewhere CONNECTION 'host=elsewhere' PUBLICATION all_of_it WITH (connect = false);
SECURITY LABEL FOR anon ON COLUMN public.customers.name IS 'MASKED';

## run limbeck revision --autogenerate -m "dump" --rev-id 0001
## stdout
Detected added table 'customers'
Generating db/versions/0001_dump.sql ... done
proven    upgrade gives the models, downgrade gives the empty schema again (PostgreSQL 18, [..] s)
next:     limbeck upgrade head
## stderr
compared  no revisions (an empty schema on scratch, PostgreSQL 18)  with  dump.sql (11 statements)
not compared: dump.sql:7 DROP DATABASE shop;: it is of the server, not of a schema
not compared: dump.sql:8 CREATE DATABASE shop WITH TEMPLATE = template0 ENCODING =...: it is of the server, not of a schema
not compared: dump.sql:26 COPY public.customers (id, name) FROM stdin;: a model says what tables are, not their rows
not compared: dump.sql:30 SELECT pg_catalog.setval('public.customers_id_seq', 2, tr...: a model says what tables are, not their rows
not compared: dump.sql:33 CREATE SUBSCRIPTION elsewhere CONNECTION 'host=elsewhere'...: it is of the server, not of a schema
not compared: dump.sql:34 SECURITY LABEL FOR anon ON COLUMN public.customers.name I...: security labels are not modelled
## run limbeck show 0001 --as sql
## stdout
-- @upgrade
CREATE SEQUENCE customers_id_seq;

CREATE TABLE customers (
  id integer NOT NULL DEFAULT nextval('customers_id_seq'::regclass),
  name varchar(50) NOT NULL DEFAULT 'x''y'::character varying,
  CONSTRAINT customers_pkey PRIMARY KEY (id)
);

ALTER SEQUENCE customers_id_seq OWNED BY customers.id;

-- @downgrade
-- loses data: its rows are lost
DROP TABLE customers;

## file dump.sql
BEGIN;
CREATE TABLE IF NOT EXISTS base (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, n numeric(10,2) CHECK (n >= 0));
CREATE TEMP TABLE passing (id int);
CREATE TABLE copy (LIKE base INCLUDING ALL, more int);
CREATE TABLE made AS SELECT id FROM base;
DO $$ BEGIN CREATE TYPE mood AS ENUM ('sad'); EXCEPTION WHEN duplicate_object THEN NULL; END $$;
CREATE OR REPLACE VIEW both_of_them AS SELECT id FROM base UNION ALL SELECT id FROM copy;
DROP TABLE IF EXISTS never_there;
WITH one AS (SELECT 1 AS n) INSERT INTO base (n) SELECT n FROM one;
SAVEPOINT here;
LOCK TABLE base;
COMMIT;

## run limbeck revision --autogenerate -m "by hand" --rev-id 0002
## stdout
Detected added type 'mood'
Detected added table 'base'
Detected added table 'copy'
Detected added table 'made'
Detected added view 'both_of_them'
Detected removed table 'customers'
Generating db/versions/0002_by_hand.sql ... done
proven    upgrade gives the models, downgrade gives 0001 again (PostgreSQL 18, [..] s)
next:     limbeck upgrade head
## stderr
compared  the revisions at 0001 (replayed on scratch, PostgreSQL 18)  with  dump.sql (7 statements)
not compared: dump.sql:9 WITH one AS (SELECT 1 AS n) INSERT INTO base (n) SELECT n...: a model says what tables are, not their rows
loses data: DROP TABLE customers  -- its rows are lost
## run limbeck revision --autogenerate -m "again"
## stdout
No changes detected.

## file dump.sql
\connect shop
CREATE TABLE a (id int);
\connect other
CREATE TABLE b (id int);

## run limbeck check
## exit 1
## stderr
MOD-202: A model cannot hold psql's \connect
  dump.sql:3:1
      3 | \connect other
        | ^
  Its files are sent to the server, and psql is not there.
  fix: remove the line; files of one folder are read together
