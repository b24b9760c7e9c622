# What was renamed is for the user to say
Nothing is guessed: without a word a column goes and another comes, and the command says how to tell that it is one. Constraints and indexes follow by themselves.

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
  'customers.male' is not among what the models no longer have, which are: customers.mail, customers.customers_mail_key.
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
