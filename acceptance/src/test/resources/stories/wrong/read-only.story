# A role that only reads
Said before anything runs.

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

## sql
CREATE ROLE {{DB_NAME}}_reader LOGIN PASSWORD 'reader-secret';
ALTER ROLE {{DB_NAME}}_reader SET default_transaction_read_only = on;
GRANT CREATE ON DATABASE {{DB_NAME}} TO {{DB_NAME}}_reader;

## env DATABASE_URL=postgresql://{{DB_NAME}}_reader:reader-secret@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}
## run limbeck upgrade head
## exit 1
## stdout
failed  shop  DB-203 on {{DB_NAME}}_reader@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_NAME}}_reader@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
DB-203: Role {{DB_NAME}}_reader can only read in database {{DB_NAME}}
  default_transaction_read_only is on for the role, or the server is a standby.
  fix: use the URL of a role that may write, on the primary server

## query SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_|^information_schema' ORDER BY 1
## rows
public

## run limbeck current
## stdout

## sql
ALTER ROLE {{DB_NAME}}_reader RESET default_transaction_read_only;
REVOKE CREATE ON DATABASE {{DB_NAME}} FROM {{DB_NAME}}_reader;

## run limbeck upgrade head
## exit 1
## stdout
failed  shop  DB-204 on {{DB_NAME}}_reader@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_NAME}}_reader@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
DB-204: Schema shop does not exist and role {{DB_NAME}}_reader may not create it
  fix: CREATE SCHEMA shop AUTHORIZATION {{DB_NAME}}_reader;

## query SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_|^information_schema' ORDER BY 1
## rows
public

## env DATABASE_URL={{DB_URL}}
## run limbeck upgrade head
## env DATABASE_URL=postgresql://{{DB_NAME}}_reader:reader-secret@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}

## run limbeck current
## exit 1
## stdout
## stderr
database: {{DB_NAME}}_reader@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
DB-202: Role {{DB_NAME}}_reader may not read shop.alembic_version
  It belongs to limbeck.
  fix: GRANT USAGE ON SCHEMA shop TO {{DB_NAME}}_reader; GRANT SELECT ON shop.alembic_version TO {{DB_NAME}}_reader;

## sql
GRANT USAGE ON SCHEMA shop TO {{DB_NAME}}_reader;
GRANT SELECT ON ALL TABLES IN SCHEMA shop TO {{DB_NAME}}_reader;

## run limbeck current
## stdout
0001 (head)

## run limbeck upgrade head
## stdout
ok    shop  Already at head, nothing to do (0001) on {{DB_NAME}}_reader@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)

## run limbeck downgrade base
## exit 1
## stdout
failed  shop  DB-206, DB-207 on {{DB_NAME}}_reader@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_NAME}}_reader@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
DB-206: Role {{DB_NAME}}_reader may not write shop.alembic_version
  The table belongs to limbeck.
  fix: GRANT USAGE ON SCHEMA shop TO {{DB_NAME}}_reader; GRANT SELECT, INSERT, DELETE ON shop.alembic_version TO {{DB_NAME}}_reader;
DB-207: Role {{DB_NAME}}_reader may not write shop.limbeck_history
  The table belongs to limbeck.
  fix: GRANT USAGE ON SCHEMA shop TO {{DB_NAME}}_reader; GRANT SELECT, INSERT ON shop.limbeck_history TO {{DB_NAME}}_reader;

## query SELECT version_num FROM shop.alembic_version
## rows
0001
