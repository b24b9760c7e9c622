# What was renamed is for the user to say
Nothing is guessed: without a word a column goes and another comes, and the command says how to tell that it is one. Constraints and indexes follow by themselves; a column of a renamed table goes by the table's former name.

## cd shop
## file limbeck.toml
[limbeck]
schema = "shop"
model = "schema.sql"

## file db/versions/0001_init.sql
-- init
--
-- @revision 0001

-- @upgrade
CREATE TABLE customers (id bigint PRIMARY KEY, mail varchar(50) UNIQUE);

-- @downgrade
DROP TABLE customers;

## file schema.sql
CREATE TABLE customers (id bigint PRIMARY KEY, email varchar(50) UNIQUE);

## run limbeck revision --autogenerate -m "email" --rename customers.male=customers.email
## exit 1
## stderr
compared  the revisions at 0001 (replayed on scratch, PostgreSQL 18)  with  schema.sql (1 statement)
AUT-104: Cannot rename customers.male=customers.email
  'customers.male' is not among what the models no longer have, which are: customers.mail.
  fix: --rename customers.mail=customers.email
## run limbeck revision --autogenerate -m "email" --rename nonsense
## exit 1
## stderr
AUT-104: 'nonsense' is no rename
  A rename is written  NOW=THEN  with both names as messages show them.
  fix: --rename users.email=users.email_address
## run limbeck revision --rename customers.mail=customers.email -m "email"
## exit 2
## stderr
CLI-105: --rename goes with --autogenerate
  A revision that is written by hand compares nothing.
  fix: limbeck revision --autogenerate -m "..."
## run limbeck revision --autogenerate -m "email" --rename customers.mail=customers.email --rev-id 0002
## stdout
Detected renamed 'customers.mail' to 'customers.email'
Detected renamed 'customers.customers_mail_key' to 'customers.customers_email_key'
Generating db/versions/0002_email.sql ... done
proven    upgrade gives the models, downgrade gives 0001 again (PostgreSQL 18, [..] s)
next:     limbeck upgrade head
## run limbeck show 0002 --as sql
## stdout
-- @upgrade
ALTER TABLE customers RENAME COLUMN mail TO email;
ALTER TABLE customers RENAME CONSTRAINT customers_mail_key TO customers_email_key;

-- @downgrade
ALTER TABLE customers RENAME CONSTRAINT customers_email_key TO customers_mail_key;
ALTER TABLE customers RENAME COLUMN email TO mail;
## delete db/versions/0002_email.sql
## run limbeck revision --autogenerate -m "email" --rev-id 0003
## stdout
Detected added column 'customers.email'
Detected added constraint 'customers.customers_email_key'
Detected removed column 'customers.mail'
Detected removed constraint 'customers.customers_mail_key'
Generating db/versions/0003_email.sql ... done
proven    upgrade gives the models, downgrade gives 0001 again (PostgreSQL 18, [..] s)
next:     limbeck upgrade head
## stderr
compared  the revisions at 0001 (replayed on scratch, PostgreSQL 18)  with  schema.sql (1 statement)
customers.mail goes and customers.email comes; if that is one that was renamed:  limbeck revision -m email --rev-id 0003 --autogenerate --rename customers.mail=customers.email
loses data: ALTER TABLE customers DROP COLUMN mail  -- its values are lost
## run limbeck show 0003 --as sql
## stdout
-- @upgrade
ALTER TABLE customers ADD COLUMN email varchar(50);
ALTER TABLE customers ADD CONSTRAINT customers_email_key UNIQUE (email);

-- loses data: its values are lost
ALTER TABLE customers DROP COLUMN mail;

-- @downgrade
ALTER TABLE customers ADD COLUMN mail varchar(50);
ALTER TABLE customers ADD CONSTRAINT customers_mail_key UNIQUE (mail);

-- loses data: its values are lost
ALTER TABLE customers DROP COLUMN email;
## delete db/versions/0003_email.sql
## file db/versions/0001_init.sql
-- init
--
-- @revision 0001

-- @upgrade
CREATE TABLE customers (id bigint PRIMARY KEY, mail varchar(50), born date);
CREATE TABLE visits (id bigint PRIMARY KEY, mail varchar(50));
CREATE VIEW guests AS SELECT 1 AS one;

-- @downgrade
DROP VIEW guests;
DROP TABLE visits;
DROP TABLE customers;

## file schema.sql
CREATE TABLE clients (id bigint PRIMARY KEY, email varchar(50), born date);
CREATE TABLE visits (id bigint PRIMARY KEY, email varchar(50));
CREATE TYPE mood AS ENUM ('glad');

## run limbeck revision --autogenerate -m "email" --rename customers.mail=clients
## exit 1
## stderr
compared  the revisions at 0001 (replayed on scratch, PostgreSQL 18)  with  schema.sql (3 statements)
AUT-104: Cannot rename customers.mail=customers.clients
  'customers.clients' is not among what the models have in addition, which are: mood, clients, clients.id, clients.email, clients.born, visits.email, clients.clients_pkey.
## run limbeck revision --autogenerate -m "email" --rename visits.mail=clients.email
## exit 1
## stderr
compared  the revisions at 0001 (replayed on scratch, PostgreSQL 18)  with  schema.sql (3 statements)
AUT-104: Cannot rename visits.mail=clients.email
  A column stays where it is; only its name can be another.
  fix: --rename visits.mail=visits.email
## run limbeck revision --autogenerate -m "email" --rename customers.mail=clients.email
## exit 1
## stderr
compared  the revisions at 0001 (replayed on scratch, PostgreSQL 18)  with  schema.sql (3 statements)
AUT-104: Cannot rename customers.mail=clients.email
  A column stays where it is; only its name can be another.
  fix: --rename customers=clients --rename customers.mail=clients.email
## run limbeck revision --autogenerate -m "email" --rename guests=mood
## exit 1
## stderr
compared  the revisions at 0001 (replayed on scratch, PostgreSQL 18)  with  schema.sql (3 statements)
AUT-104: Cannot rename guests=mood
  One is a view, the other a type.
## run limbeck revision --autogenerate -m "email" --rename customers=client
## exit 1
## stderr
compared  the revisions at 0001 (replayed on scratch, PostgreSQL 18)  with  schema.sql (3 statements)
AUT-104: Cannot rename customers=client
  'client' is not among what the models have in addition, which are: clients.
  fix: --rename customers=clients
## run limbeck revision --autogenerate -m "email" --rename people=clients
## exit 1
## stderr
compared  the revisions at 0001 (replayed on scratch, PostgreSQL 18)  with  schema.sql (3 statements)
AUT-104: Cannot rename people=clients
  'people' is not among what the models no longer have, which are: customers.
  fix: --rename customers=clients
## run limbeck revision --autogenerate -m "email" --rev-id 0004
## stdout
Detected added type 'mood'
Detected added table 'clients'
Detected added column 'visits.email'
Detected removed table 'customers'
Detected removed column 'visits.mail'
Detected removed view 'guests'
Generating db/versions/0004_email.sql ... done
proven    upgrade gives the models, downgrade gives 0001 again (PostgreSQL 18, [..] s)
next:     limbeck upgrade head
## stderr
compared  the revisions at 0001 (replayed on scratch, PostgreSQL 18)  with  schema.sql (3 statements)
customers goes and clients comes; if that is one that was renamed:  limbeck revision -m email --rev-id 0004 --autogenerate --rename customers=clients
visits.mail goes and visits.email comes; if that is one that was renamed:  limbeck revision -m email --rev-id 0004 --autogenerate --rename visits.mail=visits.email
loses data: ALTER TABLE visits DROP COLUMN mail  -- its values are lost
loses data: DROP TABLE customers  -- its rows are lost
## delete db/versions/0004_email.sql
## run limbeck revision --autogenerate -m "email" --rev-id 0005 --rename customers=clients
## stdout
Detected renamed 'customers' to 'clients'
Detected renamed 'clients.customers_pkey' to 'clients.clients_pkey'
Detected added type 'mood'
Detected added column 'clients.email'
Detected added column 'visits.email'
Detected removed column 'clients.mail'
Detected removed column 'visits.mail'
Detected removed view 'guests'
Generating db/versions/0005_email.sql ... done
proven    upgrade gives the models, downgrade gives 0001 again (PostgreSQL 18, [..] s)
next:     limbeck upgrade head
## stderr
compared  the revisions at 0001 (replayed on scratch, PostgreSQL 18)  with  schema.sql (3 statements)
customers.mail goes and clients.email comes; if that is one that was renamed:  limbeck revision -m email --rev-id 0005 --autogenerate --rename customers=clients --rename customers.mail=clients.email
visits.mail goes and visits.email comes; if that is one that was renamed:  limbeck revision -m email --rev-id 0005 --autogenerate --rename customers=clients --rename visits.mail=visits.email
loses data: ALTER TABLE visits DROP COLUMN mail  -- its values are lost
loses data: ALTER TABLE clients DROP COLUMN mail  -- its values are lost
## delete db/versions/0005_email.sql
## run limbeck revision --autogenerate -m "email" --rev-id 0006 --rename customers=clients --rename customers.mail=clients.email --rename visits.mail=email
## stdout
Detected renamed 'customers' to 'clients'
Detected renamed 'clients.mail' to 'clients.email'
Detected renamed 'visits.mail' to 'visits.email'
Detected renamed 'clients.customers_pkey' to 'clients.clients_pkey'
Detected added type 'mood'
Detected removed view 'guests'
Generating db/versions/0006_email.sql ... done
proven    upgrade gives the models, downgrade gives 0001 again (PostgreSQL 18, [..] s)
next:     limbeck upgrade head
## stderr
compared  the revisions at 0001 (replayed on scratch, PostgreSQL 18)  with  schema.sql (3 statements)
## run limbeck show 0006 --as sql
## stdout
-- @upgrade
ALTER TABLE customers RENAME TO clients;
ALTER TABLE clients RENAME COLUMN mail TO email;
ALTER TABLE visits RENAME COLUMN mail TO email;
ALTER TABLE clients RENAME CONSTRAINT customers_pkey TO clients_pkey;
DROP VIEW guests;
CREATE TYPE mood AS ENUM ('glad');

-- @downgrade
CREATE VIEW guests AS
SELECT 1 AS one;

DROP TYPE mood;
ALTER TABLE clients RENAME CONSTRAINT clients_pkey TO customers_pkey;
ALTER TABLE visits RENAME COLUMN email TO mail;
ALTER TABLE clients RENAME COLUMN email TO mail;
ALTER TABLE clients RENAME TO customers;
