# The URL of a pooler
The user's name has a dot, the password what must be escaped, and the parameters are those of other tools.

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

## sql
CREATE ROLE "{{DB_NAME}}_postgres.xyz" LOGIN PASSWORD 'p@ss/w:rd';
GRANT CREATE ON DATABASE {{DB_NAME}} TO "{{DB_NAME}}_postgres.xyz";

## env DATABASE_URL=postgresql://{{DB_NAME}}_postgres.xyz:p%40ss%2Fw%3Ard@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}?pgbouncer=true&connection_limit=1&sslmode=prefer
## run limbeck upgrade head
## stdout
ok    shop  applied 1, now 0001 (head) on {{DB_NAME}}_postgres.xyz@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_NAME}}_postgres.xyz@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
Running upgrade  -> 0001, init [..] ms
## stderr lacks
p@ss
p%40ss

## query SELECT DISTINCT by_role = current_database() || '_postgres.xyz' FROM shop.limbeck_history
## rows
t

## env DATABASE_URL=postgresql://{{DB_NAME}}_postgres.xyz:p%40ss%2Fw%3Ard@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}?pgbouncr=true
## run limbeck upgrade head
## exit 1
## stderr
CFG-302: The database URL has an unknown parameter 'pgbouncr'
  It is from DATABASE_URL.
  fix: write 'pgbouncer'
## stderr lacks
p@ss
p%40ss
