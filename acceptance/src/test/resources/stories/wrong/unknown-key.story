# An unknown key
The nearest one is named; all that is wrong in the file is told at once.

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
verson_table = "versions"
recursive_version_locations = "yes"

[limbek]
format = "sql"

## run limbeck upgrade head
## exit 1
## stdout
## stderr
CFG-102: There is no key 'verson_table'
  limbeck.toml:3:1
      3 | verson_table = …
        | ^
  fix: write 'version_table'
CFG-103: 'recursive_version_locations' must be true or false
  limbeck.toml:4:1
      4 | recursive_version_locations = "yes"
        | ^
  fix: recursive_version_locations = true
CFG-102: 'limbek' is no key and no table of limbeck.toml
  limbeck.toml:6:1
      6 | [limbek]
        | ^
  fix: [limbeck]

## query SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_|^information_schema' ORDER BY 1
## rows
public

## file limbeck.toml
[limbeck
schema = "shop"

## run limbeck upgrade head
## exit 1
## stdout
## stderr
CFG-101: limbeck.toml is not valid TOML
  limbeck.toml:1:9
      1 | [limbeck
        |         ^
  Unexpected end of line, expected ]

