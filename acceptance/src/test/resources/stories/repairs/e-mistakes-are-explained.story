# Mistakes get an answer, not a traceback
What Alembic answers with AssertionError or KeyError.

## cd shop
## env DATABASE_URL={{DB_URL}}
## file limbeck.toml
[limbeck]
schema = "shop"

## file db/versions/a1.sql
-- make a1
--
-- @revision a1
-- @branch_labels liba

-- @upgrade
CREATE TABLE a1 ();

-- @downgrade
DROP TABLE a1;

## file db/versions/a2.sql
-- make a2
--
-- @revision a2
-- @down_revision a1

-- @upgrade
CREATE TABLE a2 ();

-- @downgrade
DROP TABLE a2;

## file db/versions/b1.sql
-- make b1
--
-- @revision b1
-- @branch_labels libb

-- @upgrade
CREATE TABLE b1 ();

-- @downgrade
DROP TABLE b1;

## run limbeck upgrade a1+5
## exit 1
## stdout
failed  shop  REV-206 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
REV-206: Walked too far: 'a1+5'
  There are fewer than 5 revisions to go; it would end above the head.
  fix: limbeck upgrade heads
  fix: limbeck history

## run limbeck upgrade a1-1
## exit 1
## stdout
failed  shop  REV-206 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
REV-206: Walked too far: 'a1-1'
  There are fewer than 1 revisions to go; it would end below the base.
  fix: limbeck upgrade base
  fix: limbeck history

## run limbeck upgrade a2

## run limbeck downgrade libb@-1
## exit 1
## stdout
failed  shop  REV-206 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
REV-206: Relative revision -1 didn't produce 1 migrations
  The database is at a2; there are not so many revisions to undo on branch 'libb'.
  fix: limbeck history --indicate-current
  fix: limbeck downgrade base    (undoes all that is there)

## run limbeck downgrade ""
## exit 1
## stdout
## stderr
REV-203: '' is not a target
  A revision identifier cannot be empty.
  fix: use head, heads, base, +1, -1, an id, id-1, label@head, label@base or label@-1

## delete db/versions/a1.sql
## run limbeck upgrade heads
## exit 1
## stdout
failed  shop  REV-102 ([..] s)
## stderr
REV-102: Revision a1 referenced from a1 -> a2 (down revision) is not present
  db/versions/a2.sql
  db/versions/a2.sql names it as its down revision, and no file has it.
  near: db/versions/b1.sql
  fix: write b1 in place of a1 in db/versions/a2.sql
  fix: bring back the file of revision a1 (git log --all -Sa1)

## run limbeck heads
## exit 1
## stdout
## stderr
REV-102: Revision a1 referenced from a1 -> a2 (down revision) is not present
  db/versions/a2.sql
  db/versions/a2.sql names it as its down revision, and no file has it.
  near: db/versions/b1.sql
  fix: write b1 in place of a1 in db/versions/a2.sql
  fix: bring back the file of revision a1 (git log --all -Sa1)

