# Models that are wrong
Each is told with its file and line.

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
CREATE TABLE people (id bigint PRIMARY KEY, email text);

-- @downgrade
DROP TABLE people;

## file schema.sql
CREATE TABLE people (id bigint PRIMARY KEY);

CREATE TABLE orders (
  id bigint PRIMARY KEY,
  total moneyy
);

## run limbeck check
## exit 1
## stdout
## stderr
MOD-201: shop: the model cannot be made on a scratch database
  schema.sql:5:9
      5 |   total moneyy
        |         ^
  42704 type "moneyy" does not exist
  fix: correct the model, then  limbeck check

## file schema.sql
\i tables.sql
CREATE TABLE orders (id bigint PRIMARY KEY);
-- @renamed_from orders

## run limbeck check
## exit 1
## stdout
## stderr
MOD-202: A model cannot hold psql's \i
  schema.sql:1:1
      1 | \i tables.sql
        | ^
  Its files are sent to the server, and psql is not there.
  fix: remove the line; files of one folder are read together
MOD-208: This @renamed_from belongs to nothing
  schema.sql:3:1
      3 | -- @renamed_from orders
        | ^
  It stands behind a column or constraint on its line, on the line before one, or before a CREATE.
  fix: move it to what was renamed, or remove it

## file schema.sql
CREATE TABLE people (
  id bigint PRIMARY KEY,
  email_address text -- @renamed_from email
);
INSERT INTO people VALUES (1, 'a@b');

## run limbeck revision --autogenerate -m "rename" --rev-id 0002
## stdout
Detected renamed 'people.email' to 'people.email_address'
Generating db/versions/0002_rename.sql ... done
proven    upgrade gives the models, downgrade gives 0001 again (PostgreSQL 18, [..] s)
next:     limbeck upgrade head
## stderr
compared  the revisions at 0001 (replayed on scratch, PostgreSQL 18)  with  schema.sql (1 statement)
not compared: schema.sql:5 INSERT INTO people VALUES (1, 'a@b');: a model says what tables are, not their rows
## run limbeck revision --autogenerate -m "nothing"
## stdout
No changes detected.
## stderr
compared  the revisions at 0002 (replayed on scratch, PostgreSQL 18)  with  schema.sql (1 statement)
not compared: schema.sql:5 INSERT INTO people VALUES (1, 'a@b');: a model says what tables are, not their rows

## file limbeck.toml
[limbeck]
schema = "shop"
model = "java:com.shop.Tables"

## run limbeck check
## exit 1
## stdout
## stderr
MOD-204: There is no class com.shop.Tables for the model
  There is no source com/shop/Tables.java or src/main/java/com/shop/Tables.java, and the class path has no such class.
  fix: write src/main/java/com/shop/Tables.java
  fix: or build the project, or name its classes in the key  classpath

## file com/shop/Tables.java
package com.shop;

import dev.limbeck.migration.*;

public class Tables implements Model {
  @Override
  public void define(Operations op) {
    throw new IllegalStateException("not yet");
  }
}

## run limbeck check
## exit 1
## stdout
## stderr
MOD-206: The model com.shop.Tables threw java.lang.IllegalStateException: not yet
  com/shop/Tables.java:8:5
      8 |     throw new IllegalStateException("not yet");
        |     ^
  fix: correct the line
