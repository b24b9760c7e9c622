# A protected database
Everything that writes, but upgrade, wants the database's name.

## cd shop
## env DATABASE_URL={{DB_URL}}
## file limbeck.toml
[limbeck]
schema = "shop"
protected = true

## file db/versions/0001_init.sql
-- init
--
-- @revision 0001

-- @upgrade
CREATE TABLE orders (id bigint PRIMARY KEY);

-- @downgrade
DROP TABLE orders;

## run limbeck upgrade head
## stdout
ok    shop  applied 1, now 0001 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)

## run limbeck downgrade -1
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
WSP-102: Not confirmed: downgrade shop to -1 on {{DB_NAME}}
  The database is protected: limbeck.toml says  protected = true.
  fix: add  --yes {{DB_NAME}}

## run limbeck stamp base
## exit 1

## run limbeck sql --write "DELETE FROM alembic_version"
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
WSP-102: Not confirmed: sql --write on {{DB_NAME}}
  The database is protected: limbeck.toml says  protected = true.
  fix: add  --yes {{DB_NAME}}

## run limbeck --yes elsewhere sql --write "DELETE FROM alembic_version"
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
WSP-102: Not confirmed: sql --write on {{DB_NAME}}
  The database is protected: limbeck.toml says  protected = true.
  The name given is 'elsewhere'.
  fix: add  --yes {{DB_NAME}}

## query SELECT version_num FROM shop.alembic_version
## rows
0001

## run limbeck --yes {{DB_NAME}} sql --write "UPDATE alembic_version SET version_num = 'x y'"
## stdout
UPDATE 1

## run limbeck current
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
REV-104: Character(s) ' ' not allowed in revision identifier 'x y'
  It is a row of shop.alembic_version, which no revision can have.
  fix: limbeck sql --write "DELETE FROM shop.alembic_version WHERE version_num = 'x y'"

## run limbeck --yes {{DB_NAME}} sql --write "DELETE FROM shop.alembic_version WHERE version_num = 'x y'"
## stdout
DELETE 1

## run limbeck --yes {{DB_NAME}} stamp head
## stdout
ok    shop  stamped, now 0001 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)

## run limbeck --yes {{DB_NAME}} downgrade -1
## stdout
ok    shop  undone 1, now base on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
