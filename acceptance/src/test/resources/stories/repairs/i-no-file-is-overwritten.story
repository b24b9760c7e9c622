# "revision --rev-id" with an id that is there
Alembic overwrites the file, and the graph is broken.

## cd shop
## env DATABASE_URL={{DB_URL}}
## file limbeck.toml
[limbeck]
schema = "shop"

## file db/versions/a1.sql
-- make a1
--
-- @revision a1

-- @upgrade
CREATE TABLE a1 ();

-- @downgrade
DROP TABLE a1;

## run limbeck revision -m "something else" --rev-id a1
## exit 1
## stdout
## stderr
REV-101: Revision a1 exists
  It stands in db/versions/a1.sql, which is left as it is.
  fix: leave --rev-id out, or choose another

## run limbeck show a1
## stdout
Rev: a1 (head)
Parent: <base>
Path: db/versions/a1.sql

    make a1

## file db/versions/a2_something.sql
not a revision, but there

## run limbeck revision -m something --rev-id a2
## exit 1
## stdout
## stderr
SQL-101: Could not determine revision id from filename a2_something.sql
  db/versions/a2_something.sql
  A revision begins with comment lines, among them '-- @revision ID', up to '-- @upgrade'.
  fix: give it a head, or move it out of the version location

