# An unknown revision
The nearest ones are named.

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

## file db/versions/3b7a1d2e4f56_lines.sql
-- lines
--
-- @revision 3b7a1d2e4f56
-- @down_revision 0001

-- @upgrade
CREATE TABLE lines (id bigint PRIMARY KEY);

## run limbeck upgrade 3b7a1d2e4f65
## exit 1
## stdout
failed  shop  REV-201 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
REV-201: Can't locate revision identified by '3b7a1d2e4f65'
  No file has this id. The nearest:
    3b7a1d2e4f56  lines  db/versions/3b7a1d2e4f56_lines.sql
  fix: limbeck upgrade 3b7a1d2e4f56
  fix: limbeck history

## run limbeck upgrade nonsense
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
REV-201: Can't locate revision identified by 'nonsense'
  No file has this id, and no id or label begins so. The heads are:
    3b7a1d2e4f56  lines  db/versions/3b7a1d2e4f56_lines.sql
  fix: limbeck history

## run limbeck show 0002
## exit 1
## stderr
REV-201: Can't locate revision identified by '0002'
  No file has this id. The nearest:
    0001  init  db/versions/0001_init.sql
  fix: limbeck show 0001
  fix: limbeck history

## run limbeck upgrade +3
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
REV-206: Relative revision +3 didn't produce 3 migrations
  The database is at <base>; there are not so many revisions above it.
  fix: limbeck history --indicate-current
  fix: limbeck upgrade heads

## run limbeck downgrade -1
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
REV-206: Relative revision -1 didn't produce 1 migrations
  The database is at <base>; there are not so many revisions to undo.
  fix: limbeck history --indicate-current
  fix: limbeck downgrade base    (undoes all that is there)

## query SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_|^information_schema' ORDER BY 1
## rows
public
