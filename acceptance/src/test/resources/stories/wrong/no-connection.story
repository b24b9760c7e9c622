# No database to be reached

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

## env DATABASE_URL=postgresql://app:marker-secret@127.0.0.1:1/shop
## run limbeck upgrade head
## exit 1
## stdout
failed  shop  DB-101 ([..] s)
## stderr
database: app@127.0.0.1:1/shop (from DATABASE_URL)
DB-101: No connection to app@127.0.0.1:1/shop
  08001 Connection to 127.0.0.1:1 refused. Check that the hostname and port are correct and that the postmaster is accepting TCP/IP connections.
  The URL is from DATABASE_URL.
  fix: check that the server runs and that DATABASE_URL is right

## stderr lacks
marker-secret

## env DATABASE_URL=postgresql://app:marker-secret@no-such-host.invalid/shop
## run limbeck upgrade head
## exit 1
## stdout
failed  shop  DB-101 ([..] s)
## stderr
database: app@no-such-host.invalid:5432/shop (from DATABASE_URL)
DB-101: No connection to app@no-such-host.invalid:5432/shop
  08001 The connection attempt failed. There is no host no-such-host.invalid.
  The URL is from DATABASE_URL.
  fix: check that the server runs and that DATABASE_URL is right

## stderr lacks
marker-secret

## env DATABASE_URL=postgresql://{{DB_USER}}:{{DB_PASS}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}_missing
## run limbeck upgrade head
## exit 1
## stdout
failed  shop  DB-103 ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}_missing (from DATABASE_URL)
DB-103: There is no such database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}_missing
  3D000 database "{{DB_NAME}}_missing" does not exist
  The URL is from DATABASE_URL.
  fix: create it, or mend the name in DATABASE_URL


## env DATABASE_URL=mysql://app:marker-secret@127.0.0.1/shop
## run limbeck upgrade head
## exit 1
## stdout
failed  shop  CFG-301 ([..] s)
## stderr
CFG-301: The database URL begins with 'mysql://', which is none of PostgreSQL's
  It is from DATABASE_URL.
  fix: postgresql://USER@HOST:5432/DATABASE, jdbc:postgresql://… or embedded

## stderr lacks
marker-secret
