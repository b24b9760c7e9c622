# A renamed file
The id in the file is the revision; its name and its text after it ran are not.

## cd shop
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

## env DATABASE_URL={{DB_URL}}
## run limbeck upgrade head

## delete db/versions/0001_init.sql
## file db/versions/the_very_first.sql
-- orders
--
-- @revision 0001

-- @upgrade
CREATE TABLE orders (id bigint PRIMARY KEY);
-- and a comment

-- @downgrade
DROP TABLE orders;

## run limbeck upgrade head
## stdout
ok    shop  Already at head, nothing to do (0001) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)

## query SELECT count(*) FROM shop.limbeck_history
## rows
1
