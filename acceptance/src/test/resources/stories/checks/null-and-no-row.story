# A check that gives NULL, or no row
Neither is true, and each has its own sentence.

## cd shop
## env DATABASE_URL={{DB_URL}}
## file limbeck.toml
[limbeck]
schema = "shop"

## file db/versions/0001_a.sql
-- a
--
-- @revision 0001

-- @upgrade
-- @require SELECT max(id) > 0 FROM (VALUES (NULL::int)) AS v(id)

## run limbeck upgrade head
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-316: shop: @require of 0001 gave NULL; nothing was changed, the database is at base.
  db/versions/0001_a.sql:6:13
      6 | -- @require SELECT max(id) > 0 FROM (VALUES (NULL::int)) AS v(id)
        |             ^
  ?column?
  --------
  NULL
  A check must give at least one row, and true in the first column of each. NULL is not true: write IS NOT NULL, or coalesce(…, false).
  fix: correct the rows or the file, then  limbeck upgrade head

## file db/versions/0001_a.sql
-- a
--
-- @revision 0001

-- @upgrade
CREATE TABLE a (id int);
-- @verify TABLE a

## run limbeck upgrade head
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-310: shop: upgrade to 0001 failed and was rolled back; the database is at base.
  db/versions/0001_a.sql:7:12
      7 | -- @verify TABLE a
        |            ^
  42804 argument of IS NOT TRUE must be type boolean, not type integer
  A check must give at least one row, and true in the first column of each.
  fix: correct the rows or the file, then  limbeck upgrade head

## file db/versions/0001_a.sql
-- a
--
-- @revision 0001

-- @upgrade
CREATE TABLE a (id int, bad boolean);
INSERT INTO a SELECT n, n % 2 = 0 FROM generate_series(1, 40) n;
-- @verify SELECT NOT bad, id, repeat('long ', 20) AS text, E'two\nlines' FROM a

## run limbeck upgrade head
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-316: shop: @verify of 0001 is not true in 20 of 40 rows; the upgrade was rolled back, the database is at base.
  db/versions/0001_a.sql:8:12
      8 | -- @verify SELECT NOT bad, id, repeat('long ', 20) AS text, E'two\nlines' FROM a
        |            ^
  ?column? | id | text                                                         | ?column?
  ---------+----+--------------------------------------------------------------+----------
  false    | 2  | long long long long long long long long long long long long  | two lines
  false    | 4  | long long long long long long long long long long long long  | two lines
  false    | 6  | long long long long long long long long long long long long  | two lines
  false    | 8  | long long long long long long long long long long long long  | two lines
  false    | 10 | long long long long long long long long long long long long  | two lines
  false    | 12 | long long long long long long long long long long long long  | two lines
  false    | 14 | long long long long long long long long long long long long  | two lines
  false    | 16 | long long long long long long long long long long long long  | two lines
  false    | 18 | long long long long long long long long long long long long  | two lines
  false    | 20 | long long long long long long long long long long long long  | two lines
  fix: correct the rows or the file, then  limbeck upgrade head

## query SELECT nspname FROM pg_namespace WHERE nspname = 'shop'
## rows
shop
