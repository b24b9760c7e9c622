# A password is never shown
Neither where it is wrong, nor as JSON, nor in a stack trace.

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

## env DATABASE_URL=postgresql://{{DB_USER}}:marker-secret@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}
## run limbeck upgrade head
## exit 1
## stdout
failed  shop  DB-102 ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
DB-102: The server refused the login {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}
  28P01 password authentication failed for user "limbeck"
  The URL is from DATABASE_URL.
  fix: check the user and the password in DATABASE_URL

## stdout lacks
marker-secret
## stderr lacks
marker-secret

## run limbeck --trace -v upgrade head
## exit 1
## stderr contains
DB-102
Exception
## stdout lacks
marker-secret
## stderr lacks
marker-secret

## run limbeck --json upgrade head
## exit 1
## stdout contains
DB-102
## stdout lacks
marker-secret
## stderr lacks
marker-secret

## run limbeck --url postgresql://app:marker-secret@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}?sslmod=require upgrade head
## exit 1
## stderr
CFG-302: The database URL has an unknown parameter 'sslmod'
  It is from --url.
  fix: write 'sslmode'
## stderr lacks
marker-secret

## run limbeck --url postgresql://app:marker-secret@[::1/shop upgrade head
## exit 1
## stderr
CFG-301: The database URL's host cannot be read
  It is from --url.
  fix: write an IPv6 address in brackets: //[::1]:5432/
## stderr lacks
marker-secret

## run limbeck --url app:marker-secret@localhost/shop upgrade head
## exit 1
## stderr
CFG-301: The database URL does not begin with a scheme
  It is from --url.
  fix: postgresql://USER@HOST:5432/DATABASE, jdbc:postgresql://… or embedded
## stderr lacks
marker-secret

## run limbeck --url postgresql://{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}?user={{DB_USER}}&password=marker-secret upgrade head
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from --url)
DB-102: The server refused the login {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}
  28P01 password authentication failed for user "limbeck"
  The URL is from --url.
  fix: check the user and the password in --url
## stderr lacks
marker-secret

## run limbeck --url {{DB_URL}} -v upgrade head
## stdout lacks
{{DB_PASS}}
## stderr lacks
{{DB_PASS}}

## query SELECT count(*) FROM shop.limbeck_history WHERE limbeck_history::text LIKE '%{{DB_PASS}}%'
## rows
0
