# Two heads
As they arise from a merge in git. `heads` applies both; nothing else says which one is meant.

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

## file db/versions/5c1e0a77b2d4_add_streaks.sql
-- add_streaks
--
-- @revision 5c1e0a77b2d4
-- @down_revision 0001

-- @upgrade
CREATE TABLE streaks (id bigint PRIMARY KEY);
## file db/versions/77ab31c90e55_add_reminder_time.sql
-- add_reminder_time
--
-- @revision 77ab31c90e55
-- @down_revision 0001

-- @upgrade
CREATE TABLE reminders (id bigint PRIMARY KEY);

## run limbeck upgrade head
## exit 1
## stdout
failed  shop  REV-204 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
REV-204: Multiple head revisions are present for given argument 'head'; please specify a specific target revision, '<branchname>@head' to narrow to a specific head, or 'heads' for all heads
  2 heads since 0001 (branchpoint):
    5c1e0a77b2d4  add_streaks        db/versions/5c1e0a77b2d4_add_streaks.sql
    77ab31c90e55  add_reminder_time  db/versions/77ab31c90e55_add_reminder_time.sql
  fix: limbeck merge heads -m "merge add_streaks and add_reminder_time"    (one head again)
  fix: limbeck upgrade heads    (apply all, merge later)

## query SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_|^information_schema' ORDER BY 1
## rows
public

## run limbeck heads
## stdout
5c1e0a77b2d4 (head)
77ab31c90e55 (head)

## run limbeck history
## stdout
0001 -> 5c1e0a77b2d4 (head), add_streaks
0001 -> 77ab31c90e55 (head), add_reminder_time
<base> -> 0001 (branchpoint), init

## run limbeck upgrade heads
## stdout
ok    shop  applied 3, now 5c1e0a77b2d4 (head), 77ab31c90e55 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)

## run limbeck current
## stdout
5c1e0a77b2d4 (head)
77ab31c90e55 (head)

## run limbeck revision --head heads -m "merge both" --rev-id merged
## stdout
Generating db/versions/merged_merge_both.sql ... done

## run limbeck upgrade head
## stdout
ok    shop  applied 1, now merged (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
Running upgrade 5c1e0a77b2d4, 77ab31c90e55 -> merged, merge both [..] ms

## query SELECT version_num FROM shop.alembic_version
## rows
merged

## run limbeck history
## stdout
5c1e0a77b2d4, 77ab31c90e55 -> merged (head) (mergepoint), merge both
0001 -> 5c1e0a77b2d4, add_streaks
0001 -> 77ab31c90e55, add_reminder_time
<base> -> 0001 (branchpoint), init
