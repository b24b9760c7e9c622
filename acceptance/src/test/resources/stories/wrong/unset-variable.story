# An unset variable
Only a command that needs the value asks for it.

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

## file limbeck.toml
[limbeck]
schema = "shop"
url = "postgresql://${SHOP_USER}@db.example.com/shop"

## unset DATABASE_URL
## run limbeck upgrade head
## exit 1
## stdout
failed  shop  CFG-107 ([..] s)
## stderr
CFG-107: The variable SHOP_USER is not set, and 'url' needs it
  limbeck.toml:3:1
      3 | url = …
        | ^
  fix: export SHOP_USER=…
  fix: write ${SHOP_USER:-DEFAULT} where it need not be set

## run limbeck heads
## stdout
0001 (head)
