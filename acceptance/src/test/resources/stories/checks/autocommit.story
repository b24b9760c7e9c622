# Checks outside a transaction
What is done stays done: where a @verify fails, the next run goes on with it.

## cd shop
## env DATABASE_URL={{DB_URL}}
## file limbeck.toml
[limbeck]
schema = "shop"

## file db/versions/0001_init.sql
-- init
--
-- @revision 0001

-- @upgrade autocommit
-- @require SELECT current_setting('limbeck.x.go') = 'yes'
CREATE TABLE a (id int);
CREATE INDEX CONCURRENTLY ix_a ON a (id);
-- @verify SELECT count(*) > 0, count(*) FROM a

## run limbeck upgrade head -x go=no
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-316: shop: @require of 0001 is not true; nothing was changed, the database is at base.
  db/versions/0001_init.sql:6:13
      6 | -- @require SELECT current_setting('limbeck.x.go') = 'yes'
        |             ^
  ?column?
  --------
  false
  fix: correct the rows or the file, then  limbeck -x go=no upgrade head
## query SELECT count(*) FROM shop.limbeck_history
## rows
0

## run limbeck upgrade head -x go=yes
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-316: shop: @verify of 0001 is not true; its 2 statements are done and recorded, the version row is not written, and the next run goes on with the check.
  db/versions/0001_init.sql:9:12
      9 | -- @verify SELECT count(*) > 0, count(*) FROM a
        |            ^
  ?column? | count
  ---------+------
  false    | 0
  fix: correct the rows or the file, then  limbeck -x go=yes upgrade head
## query SELECT event, statement_no FROM shop.limbeck_history ORDER BY id
## rows
started | null
statement | 1
statement | 2

## run limbeck upgrade head -x go=no
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
Resuming upgrade  -> 0001, init after statement 2 of 2
RUN-316: shop: @verify of 0001 is not true; its 2 statements are done and recorded, the version row is not written, and the next run goes on with the check.
  db/versions/0001_init.sql:9:12
      9 | -- @verify SELECT count(*) > 0, count(*) FROM a
        |            ^
  ?column? | count
  ---------+------
  false    | 0
  fix: correct the rows or the file, then  limbeck -x go=no upgrade head
## sql INSERT INTO shop.a VALUES (1)
## run limbeck upgrade head -x go=no
## stdout contains
ok    shop  applied 1, now 0001 (head)
## query SELECT event, statement_no FROM shop.limbeck_history ORDER BY id
## rows
started | null
statement | 1
statement | 2
upgraded | 2

## file db/versions/0002_more.sql
-- more
--
-- @revision 0002
-- @down_revision 0001

-- @upgrade autocommit
CREATE TABLE b (id int);
-- @verify SELECT count(*) > 0 FROM bb

## run limbeck upgrade head
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-312: shop: @verify of revision 0002 failed; the 1 statements before it are done and stay done.
  db/versions/0002_more.sql:8:37
      8 | -- @verify SELECT count(*) > 0 FROM bb
        |                                     ^
  42P01 relation "bb" does not exist
  unqualified names were looked for in schema shop and those of extensions
  fix: correct the file, then  limbeck upgrade head
