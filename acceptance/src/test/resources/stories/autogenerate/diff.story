# Any two states
`diff` compares revisions, models, files and the database, and changes nothing.

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
CREATE TABLE customers (id bigint PRIMARY KEY);

-- @downgrade
DROP TABLE customers;

## file db/versions/0002_email.sql
-- email
--
-- @revision 0002
-- @down_revision 0001

-- @upgrade
ALTER TABLE customers ADD COLUMN email text;

-- @downgrade
ALTER TABLE customers DROP COLUMN email;

## file schema.sql
CREATE TABLE customers (id bigint PRIMARY KEY, email text);
CREATE TABLE orders (id bigint PRIMARY KEY);

## file before.sql
CREATE TABLE customers (id integer PRIMARY KEY);

## run limbeck diff 0001 head
## stdout
Detected added column 'customers.email'
## run limbeck diff head 0001 --as sql
## stdout
-- loses data: its values are lost
ALTER TABLE customers DROP COLUMN email;
## run limbeck diff head model
## stdout
Detected added table 'orders'
## run limbeck diff before.sql model --as java
## stdout
  @Override
  public void upgrade(Operations op) {
    op.createTable(
        "orders",
        column("id", bigint()).notNull(),
        primaryKey("id").named("orders_pkey"));
    op.addColumn("customers", column("email", text()));
    op.alterColumn("customers", "id", toType(bigint()).from(integer()));
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("customers", "id", toType(integer()).from(bigint()));
    // loses data: its values are lost
    op.dropColumn("customers", "email");
    // loses data: its rows are lost
    op.dropTable("orders");
  }
## run limbeck diff model model
## stdout
No differences detected.

## run limbeck diff head
## exit 2
## stderr
CLI-103: STATE is missing
  usage: limbeck diff [OPTIONS] STATE …
  fix: limbeck diff --help
## run limbeck diff head 0009
## exit 1
## stderr
REV-201: Can't locate revision identified by '0009'
  No file has this id. The nearest:
    0001  init   db/versions/0001_init.sql
    0002  email  db/versions/0002_email.sql
  fix: limbeck diff 0001
  fix: limbeck diff 0002
  fix: limbeck history
