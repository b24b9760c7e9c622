# Two heads become one
`merge` writes a revision that revises several; it needs no database.

## cd shop
## file limbeck.toml
[limbeck]
schema = "shop"

## file db/versions/0001_init.sql
-- init
--
-- @revision 0001

-- @upgrade

-- @downgrade

## run limbeck merge
## exit 2
## stderr
CLI-103: merge must be told which revisions
  The heads are:
    0001  init  db/versions/0001_init.sql
  There is nothing to merge.
  fix: limbeck heads

## file db/versions/5c1e_streaks.sql
-- add streaks
--
-- @revision 5c1e0a77b2d4
-- @down_revision 0001
-- @created 2026-11-20T09:00:00Z

-- @upgrade

-- @downgrade

## file db/versions/77ab_reminder.sql
-- add reminder time
--
-- @revision 77ab31c90e55
-- @down_revision 0001
-- @created 2026-11-22T09:00:00Z

-- @upgrade

-- @downgrade

## run limbeck merge
## exit 2
## stderr
CLI-103: merge must be told which revisions
  The heads are:
    5c1e0a77b2d4  add streaks        2026-11-20  db/versions/5c1e_streaks.sql
    77ab31c90e55  add reminder time  2026-11-22  db/versions/77ab_reminder.sql
  fix: limbeck merge heads -m "merge add streaks and add reminder time"

## run limbeck revision -m "add it's \"own\" $price"
## exit 1
## stdout
## stderr
REV-204: Multiple heads are present; please specify the head revision on which the new revision should be based, or perform a merge.
  2 heads since 0001 (branchpoint):
    5c1e0a77b2d4  add streaks        2026-11-20  db/versions/5c1e_streaks.sql
    77ab31c90e55  add reminder time  2026-11-22  db/versions/77ab_reminder.sql
  fix: limbeck merge heads -m "merge add streaks and add reminder time"    (one head again)
  fix: limbeck revision -m 'add it'\''s "own" $price' --head 5c1e0a77b2d4
  fix: limbeck revision -m 'add it'\''s "own" $price' --head 77ab31c90e55
  fix: limbeck upgrade heads    (apply all, merge later)

## run limbeck merge head
## exit 1
## stderr
REV-204: Multiple head revisions are present for given argument 'head'; please specify a specific target revision, '<branchname>@head' to narrow to a specific head, or 'heads' for all heads
  2 heads since 0001 (branchpoint):
    5c1e0a77b2d4  add streaks        2026-11-20  db/versions/5c1e_streaks.sql
    77ab31c90e55  add reminder time  2026-11-22  db/versions/77ab_reminder.sql
  fix: limbeck merge heads -m "merge add streaks and add reminder time"    (one head again)
  fix: limbeck upgrade heads    (apply all, merge later)

## run limbeck merge 5c1e0a77b2d4 5c1e
## exit 1
## stderr
REV-203: Duplicate head revisions specified
  Revision 5c1e0a77b2d4 is named more than once.
  fix: name each revision once

## run limbeck merge 5c1e 77ab --rev-id 5c1e0a77b2d4 --branch-label head
## exit 1
## stderr
REV-101: Revision 5c1e0a77b2d4 exists
  It stands in db/versions/5c1e_streaks.sql, which is left as it is.
  fix: leave --rev-id out, or choose another
REV-104: 'head' is a word of targets and names no revision
  fix: choose a --branch-label of letters, digits and underscores

## run limbeck heads
## stdout
5c1e0a77b2d4 (head)
77ab31c90e55 (head)

## run limbeck merge heads --rev-id m1
## stdout
Generating db/versions/m1_merge_add_streaks_and_add_reminder_time.sql ... done
## run limbeck heads
## stdout
m1 (head)
## run limbeck show m1
## stdout
Rev: m1 (head) (mergepoint)
Merges: 5c1e0a77b2d4, 77ab31c90e55
Path: db/versions/m1_merge_add_streaks_and_add_reminder_time.sql

    merge add streaks and add reminder time

## run limbeck merge 0001 m1 -m "odd"
## exit 1
## stderr
REV-210: Revision 0001 is not a head revision; please specify --splice to create a new branch from this revision
  It is revised already, up to:
    m1  merge add streaks and add reminder time  [..]  db/versions/m1_merge_add_streaks_and_add_reminder_time.sql
  fix: limbeck merge -m odd m1 0001 --splice    (a second branch)

## run limbeck merge m1 -m "just one" --rev-id m2
## stdout
Generating db/versions/m2_just_one.sql ... done
## run limbeck history
## stdout
m1 -> m2 (head), just one
5c1e0a77b2d4, 77ab31c90e55 -> m1 (mergepoint), merge add streaks and add reminder time
0001 -> 5c1e0a77b2d4, add streaks
0001 -> 77ab31c90e55, add reminder time
<base> -> 0001 (branchpoint), init

## run limbeck revision --head 5c1e --head 77ab --splice -m "the same again" --rev-id m3
## stdout
Generating db/versions/m3_the_same_again.sql ... done
## run limbeck history
## stdout
m1 -> m2 (head), just one
5c1e0a77b2d4, 77ab31c90e55 -> m1 (mergepoint), merge add streaks and add reminder time
5c1e0a77b2d4, 77ab31c90e55 -> m3 (head) (mergepoint), the same again
0001 -> 5c1e0a77b2d4 (branchpoint), add streaks
0001 -> 77ab31c90e55 (branchpoint), add reminder time
<base> -> 0001 (branchpoint), init
