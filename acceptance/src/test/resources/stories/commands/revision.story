# A new revision
`revision -m` writes a file behind the head; the next upgrade applies it.

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

## run limbeck upgrade head
## run limbeck revision -m "add order lines" --rev-id 0002
## stdout
Generating db/versions/0002_add_order_lines.sql ... done
## stderr

## run limbeck heads
## stdout
0002 (head)

## run limbeck show head
## stdout
Rev: 0002 (head)
Parent: 0001
Path: db/versions/0002_add_order_lines.sql

    add order lines

## run limbeck upgrade head
## stdout
ok    shop  applied 1, now 0002 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
Running upgrade 0001 -> 0002, add order lines [..] ms

## file db/versions/0002_add_order_lines.sql
-- add order lines
--
-- @revision 0002
-- @down_revision 0001

-- @upgrade
CREATE TABLE lines (id bigint PRIMARY KEY);

-- @downgrade
DROP TABLE lines;

## run limbeck downgrade -1
## exit 1
## run limbeck revision -m "again" --rev-id 0002
## exit 1
## stderr
REV-101: Revision 0002 exists
  It stands in db/versions/0002_add_order_lines.sql, which is left as it is.
  fix: leave --rev-id out, or choose another

## run limbeck revision -m "beside it" --rev-id 0003 --head 0001
## exit 1
## stdout
## stderr
REV-210: Revision 0001 is not a head revision; please specify --splice to create a new branch from this revision
  It is revised already, up to:
    0002  add order lines  db/versions/0002_add_order_lines.sql
  fix: limbeck revision -m "beside it" --rev-id 0003 --head 0002
  fix: limbeck revision -m "beside it" --rev-id 0003 --head 0001 --splice    (a second branch)

## run limbeck revision -m "Größe der Bestellung"
## stdout
Generating db/versions/[..]_größe_der_bestellung.sql ... done

## run limbeck history
## stdout
0002 -> [..] (head), Größe der Bestellung
0001 -> 0002, add order lines
<base> -> 0001, init
