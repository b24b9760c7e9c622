# Is everything there?
`check` compares the database with the files, `heads --check` looks at the files alone. Both exit with 3 if they find something, and write nothing.

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

## file db/versions/0002_lines.sql
-- lines
--
-- @revision 0002
-- @down_revision 0001

-- @upgrade
CREATE TABLE lines (id bigint PRIMARY KEY);

-- @downgrade
DROP TABLE lines;

## run limbeck check
## exit 3
## stdout
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-320: Target database is not up to date.
  It is at <base>; 2 revisions are missing:
    0001  init   db/versions/0001_init.sql
    0002  lines  db/versions/0002_lines.sql
  fix: limbeck upgrade head

## query SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_|^information_schema' ORDER BY 1
## rows
public

## run limbeck upgrade 0001
## run limbeck check
## exit 3
## stdout
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-320: Target database is not up to date.
  It is at 0001; 1 revision is missing:
    0002  lines  db/versions/0002_lines.sql
  fix: limbeck upgrade head

## run limbeck upgrade head
## run limbeck check
## stdout
Database is at 0002
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)

## run limbeck heads --check
## stdout
0002 (head)
## stderr

## file db/versions/0003_prices.sql
-- prices
--
-- @revision 0003
-- @down_revision 0001

-- @upgrade

-- @downgrade

## run limbeck heads --check
## exit 3
## stdout
0002 (head)
0003 (head)
## stderr
REV-211: Multiple heads are present: 'upgrade head' cannot tell which one is meant
  2 heads since 0001 (branchpoint):
    0002  lines   db/versions/0002_lines.sql
    0003  prices  db/versions/0003_prices.sql
  fix: limbeck merge heads -m "merge lines and prices"    (one head again)
  fix: limbeck upgrade heads    (apply all, merge later)

## run limbeck --json heads --check
## exit 3
## stdout
{"limbeck":"[..]","command":"heads","exit":3,"services":[{"service":"shop","schema":"shop","database":null,"from":[],"to":[],"state":"ok","note":null,"found":true,"steps":[],"revisions":[{"revision":"0002","down_revision":["0001"],"depends_on":[],"branch_labels":[],"message":"lines","path":"db/versions/0002_lines.sql","created":null,"flags":["head"],"recorded":null},{"revision":"0003","down_revision":["0001"],"depends_on":[],"branch_labels":[],"message":"prices","path":"db/versions/0003_prices.sql","created":null,"flags":["head"],"recorded":null}],"problem":{"code":"REV-211","what":"Multiple heads are present: 'upgrade head' cannot tell which one is meant","why":"2 heads since 0001 (branchpoint):\n  0002  lines   db/versions/0002_lines.sql\n  0003  prices  db/versions/0003_prices.sql","fixes":["limbeck merge heads -m \"merge lines and prices\"    (one head again)","limbeck upgrade heads    (apply all, merge later)"],"location":null},"script":null,"plan":null,"comparisons":[]}],"problems":[{"service":"shop","code":"REV-211","what":"Multiple heads are present: 'upgrade head' cannot tell which one is meant","why":"2 heads since 0001 (branchpoint):\n  0002  lines   db/versions/0002_lines.sql\n  0003  prices  db/versions/0003_prices.sql","fixes":["limbeck merge heads -m \"merge lines and prices\"    (one head again)","limbeck upgrade heads    (apply all, merge later)"],"location":null}],"detail":null}

## run limbeck check
## exit 3
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-320: Target database is not up to date.
  It is at 0002; 1 revision is missing:
    0003  prices  db/versions/0003_prices.sql
  fix: limbeck upgrade heads

## file db/versions/0003_prices.sql
-- prices
--
-- @revision 0003
-- @depends_on 0002

-- @upgrade

-- @downgrade

## run limbeck heads --check
## exit 3
## stderr
REV-211: Multiple heads are present: 'upgrade head' cannot tell which one is meant
  2 heads without a common base:
    0003  prices  db/versions/0003_prices.sql
    0002  lines   db/versions/0002_lines.sql
  fix: limbeck merge 0003 0002 -m "merge prices and lines"    (one head again)
  fix: limbeck upgrade heads    (apply all, merge later)

## run limbeck heads --check --resolve-dependencies
## stdout
0003 (head)

## run limbeck upgrade heads
## run limbeck check
## stdout
Database is at 0003

## delete db/versions/0003_prices.sql
## run limbeck check
## exit 3
## stdout
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-320: Target database is not up to date.
  the database is ahead of these files; no file has:
    0003  prices  upgraded [..] a base
  fix: limbeck current
