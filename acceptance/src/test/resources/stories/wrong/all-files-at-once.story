# Everything that is wrong with the files, in one run
A file that cannot be read as a revision, an id twice, a down revision that nobody has, a label twice, a circle: nothing is skipped, and
nothing has to be found one after the other. No command gets further, and no database is asked for.

## cd shop
## file limbeck.toml
[limbeck]
schema = "shop"

## file db/versions/0001_init.sql
-- init
--
-- @revision 0001
-- @branch_labels shop

-- @upgrade

## file db/versions/0001_copy.sql
-- copy
--
-- @revision 0001

-- @upgrade

## file db/versions/0002_lines.sql
-- lines
--
-- @revision 0002
-- @down_revision 000l
-- @branch_labels shop

-- @upgrade

## file db/versions/0003_prices.sql
-- prices
--
-- @revision 0003
-- @down_revision 0004
-- @depends_on nothing

-- @upgrade

## file db/versions/0004_circle.sql
-- circle
--
-- @revision 0004
-- @down_revision 0003

-- @upgrade

## run limbeck heads
## exit 1
## stdout
## stderr
REV-101: Revision 0001 is present more than once
  db/versions/0001_init.sql
  Both db/versions/0001_copy.sql and db/versions/0001_init.sql say that they are it.
  fix: give one of them another id, or delete it if it is a copy
REV-105: Branch name 'shop' in revision 0002 already used by revision 0001
  db/versions/0002_lines.sql
  Ids and branch labels share one namespace; db/versions/0001_init.sql has it too.
  fix: choose another label in db/versions/0002_lines.sql
REV-102: Revision 000l referenced from 000l -> 0002 (down revision) is not present
  db/versions/0002_lines.sql
  db/versions/0002_lines.sql names it as its down revision, and no file has it.
  near: db/versions/0001_copy.sql
  near: db/versions/0003_prices.sql
  near: db/versions/0004_circle.sql
  fix: write 0001 in place of 000l in db/versions/0002_lines.sql
  fix: write 0003 in place of 000l in db/versions/0002_lines.sql
  fix: write 0004 in place of 000l in db/versions/0002_lines.sql
  fix: bring back the file of revision 000l (git log --all -S000l)
REV-102: Revision nothing referenced from nothing -> 0003 (dependency) is not present
  db/versions/0003_prices.sql
  db/versions/0003_prices.sql names it as its dependency, and no file has it.
  fix: bring back the file of revision nothing (git log --all -Snothing)
REV-103: Cycle is detected in revisions (0003, 0004)
  db/versions/0003_prices.sql
  No order exists in which these could be applied:
  0003  revises 0004, depends on nothing  db/versions/0003_prices.sql
  0004  revises 0003  db/versions/0004_circle.sql
  fix: correct @down_revision or @depends_on in one of these files

## run limbeck revision -m "one more"
## exit 1
## stderr contains
REV-101: Revision 0001 is present more than once
REV-102: Revision 000l referenced from 000l -> 0002 (down revision) is not present

## file db/versions/0005_bad.sql
-- bad id
--
-- @revision 00-05

-- @upgrade

## file db/versions/0006_long.sql
-- long id
--
-- @revision a123456789b123456789c123456789d123
-- @down_revison 0001

-- @upgrade

## file db/versions/notes.txt
not a revision

## run limbeck heads
## exit 1
## stdout
## stderr
SQL-101: db/versions/notes.txt is not a revision
  db/versions/notes.txt
  A version location holds revisions; only a README may stand beside them.
  fix: move it out of the version location
REV-104: Character(s) '-' not allowed in revision identifier '00-05'
  db/versions/0005_bad.sql:3:1
      3 | -- @revision 00-05
        | ^
  fix: choose an id of at most 32 letters and digits
SQL-102: Unknown directive '@down_revison'
  db/versions/0006_long.sql:4:1
      4 | -- @down_revison 0001
        | ^
  fix: write -- @down_revision
REV-104: Revision identifier 'a123456789b123456789c123456789d123' has 34 characters; the version table holds at most 32
  db/versions/0006_long.sql:3:1
      3 | -- @revision a123456789b123456789c123456789d123
        | ^
  fix: choose an id of at most 32 letters and digits
REV-101: Revision 0001 is present more than once
  db/versions/0001_init.sql
  Both db/versions/0001_copy.sql and db/versions/0001_init.sql say that they are it.
  fix: give one of them another id, or delete it if it is a copy
REV-105: Branch name 'shop' in revision 0002 already used by revision 0001
  db/versions/0002_lines.sql
  Ids and branch labels share one namespace; db/versions/0001_init.sql has it too.
  fix: choose another label in db/versions/0002_lines.sql
REV-102: Revision 000l referenced from 000l -> 0002 (down revision) is not present
  db/versions/0002_lines.sql
  db/versions/0002_lines.sql names it as its down revision, and no file has it.
  near: db/versions/0001_copy.sql
  near: db/versions/0003_prices.sql
  near: db/versions/0004_circle.sql
  fix: write 0001 in place of 000l in db/versions/0002_lines.sql
  fix: write 0003 in place of 000l in db/versions/0002_lines.sql
  fix: write 0004 in place of 000l in db/versions/0002_lines.sql
  fix: bring back the file of revision 000l (git log --all -S000l)
REV-102: Revision nothing referenced from nothing -> 0003 (dependency) is not present
  db/versions/0003_prices.sql
  db/versions/0003_prices.sql names it as its dependency, and no file has it.
  fix: bring back the file of revision nothing (git log --all -Snothing)
REV-103: Cycle is detected in revisions (0003, 0004)
  db/versions/0003_prices.sql
  No order exists in which these could be applied:
  0003  revises 0004, depends on nothing  db/versions/0003_prices.sql
  0004  revises 0003  db/versions/0004_circle.sql
  fix: correct @down_revision or @depends_on in one of these files
