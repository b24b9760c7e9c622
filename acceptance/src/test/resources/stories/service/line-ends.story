# Files with the line ends of Windows
They are read like any other; a checkout with other line ends is the same revision.

## cd shop
## file limbeck.toml
[limbeck]{{CR}}
schema = "shop"{{CR}}

## file db/versions/0001_init.sql
-- init{{CR}}
--{{CR}}
-- @revision 0001{{CR}}
{{CR}}
-- @upgrade{{CR}}
CREATE TABLE orders (id bigint PRIMARY KEY);{{CR}}
INSERT INTO orders VALUES (1);{{CR}}
{{CR}}
-- @downgrade{{CR}}
DROP TABLE orders;{{CR}}

## env DATABASE_URL={{DB_URL}}
## run limbeck upgrade head
## run limbeck history
## stdout
<base> -> 0001 (head), init

## run limbeck downgrade base

## file db/versions/0001_init.sql
-- init
--
-- @revision 0001

-- @upgrade
CREATE TABLE orders (id bigint PRIMARY KEY);
INSERT INTO orders VALUES (1);

-- @downgrade
DROP TABLE orders;

## run limbeck upgrade head
## query SELECT count(DISTINCT checksum) FROM shop.limbeck_history
## rows
1
