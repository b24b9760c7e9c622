# Two heads after a merge in git, and one line again
Two people began at 0001. What no database holds is moved; what one holds stays where it is.

## cd shop
## env DATABASE_URL={{DB_URL}}
## file limbeck.toml
[limbeck]
schema = "shop"

[env.test]
url = "${TEST_URL}"
schema = "shop_test"

[env.prod]
url = "${PROD_URL}"

## file db/versions/0001.sql
-- make 0001
--
-- @revision 0001

-- @upgrade
CREATE TABLE t0001 ();

-- @downgrade
DROP TABLE t0001;

## file db/versions/0002.sql
-- make 0002
--
-- @revision 0002
-- @down_revision 0001

-- @upgrade
CREATE TABLE t0002 ();

-- @downgrade
DROP TABLE t0002;

## file db/versions/0003.sql
-- make 0003
--
-- @revision 0003
-- @down_revision 0001

-- @upgrade
CREATE TABLE t0003 ();

-- @downgrade
DROP TABLE t0003;

## file db/versions/0004.sql
-- make 0004
--
-- @revision 0004
-- @down_revision 0003

-- @upgrade
CREATE TABLE t0004 ();

-- @downgrade
DROP TABLE t0004;

## env TEST_URL={{DB_URL}}
## env PROD_URL={{DB_URL}}
## run limbeck upgrade 0002

## run limbeck --env test upgrade 0001

## run limbeck heads
## stdout
0002 (head)
0004 (head)

## run limbeck rebase 0003 --onto 0002
## stdout
Rebased 0003 from 0001 onto 0002: db/versions/0003.sql
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from limbeck.toml:5 ${TEST_URL})
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from limbeck.toml:9 ${PROD_URL})

## run limbeck heads
## stdout
0004 (head)

## run limbeck graph
## stdout
○ 0004 (head), make 0004
○ 0003, make 0003
● 0002 (current), make 0002
○ 0001, make 0001

## run limbeck upgrade head
## stdout
ok    shop  applied 2, now 0004 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)

## run limbeck rebase 0003 --onto 0002
## stdout
0003 revises 0002 already
## stderr

## run limbeck rebase 0003 --onto 0001
## exit 1
## stdout
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from limbeck.toml:5 ${TEST_URL})
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from limbeck.toml:9 ${PROD_URL})
REV-216: Revision 0003 is applied and cannot be rebased
  These databases hold it:
    no --env  {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}  upgraded [..] UTC by {{DB_USER}}
    env.prod  {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}  upgraded [..] UTC by {{DB_USER}}
  fix: limbeck downgrade 0002    (only if it may be undone there)
  fix: limbeck --env prod downgrade 0002    (only if it may be undone there)

## run limbeck heads
## stdout
0004 (head)

## file db/versions/0005.sql
-- make 0005
--
-- @revision 0005
-- @down_revision 0001

-- @upgrade
CREATE TABLE t0005 ();

-- @downgrade
DROP TABLE t0005;

## file db/versions/0006.sql
-- make 0006
--
-- @revision 0006
-- @down_revision 0005, 0004

-- @upgrade
CREATE TABLE t0006 ();

-- @downgrade
DROP TABLE t0006;

## unset PROD_URL
## run limbeck rebase 0005 --onto 0002
## exit 1
## stdout
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from limbeck.toml:5 ${TEST_URL})
REV-217: Whether revision 0005 is applied could not be seen everywhere
  No answer from:
    env.prod  The variable PROD_URL is not set, and 'url' needs it
  fix: limbeck rebase 0005 --onto 0002 --yes    (if it is applied in none of them)

## env PROD_URL=postgresql://app:secret@127.0.0.1:1/shop
## run limbeck rebase 0005 --onto 0002
## exit 1
## stdout
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from limbeck.toml:5 ${TEST_URL})
database: app@127.0.0.1:1/shop (from limbeck.toml:9 ${PROD_URL})
REV-217: Whether revision 0005 is applied could not be seen everywhere
  No answer from:
    env.prod  No connection to app@127.0.0.1:1/shop
  fix: limbeck rebase 0005 --onto 0002 --yes    (if it is applied in none of them)

## run limbeck rebase 0005 --onto 0002 --yes
## stdout
Rebased 0005 from 0001 onto 0002: db/versions/0005.sql
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from limbeck.toml:5 ${TEST_URL})
database: app@127.0.0.1:1/shop (from limbeck.toml:9 ${PROD_URL})
env.prod did not answer: No connection to app@127.0.0.1:1/shop

## run limbeck graph --no-current
## stdout
○ 0006 (head) (mergepoint), make 0006
├─┐
○ │ 0005, make 0005
│ ○ 0004, make 0004
│ ○ 0003, make 0003
├─┘
○ 0002 (branchpoint), make 0002
○ 0001, make 0001

## run limbeck rebase 0006 --onto 0003 --yes
## exit 1
## stdout
## stderr
REV-215: Revision 0006 cannot be rebased onto 0003
  db/versions/0006.sql
  It merges 0005 and 0004: which of them is to be replaced?
  fix: limbeck rebase 0006 --from 0005 --onto 0003
  fix: limbeck rebase 0006 --from 0004 --onto 0003

## run limbeck rebase 0006 --from 0005 --onto 0003 --yes
## stdout
Rebased 0006 from 0005, 0004 onto 0003, 0004: db/versions/0006.sql
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from limbeck.toml:5 ${TEST_URL})
database: app@127.0.0.1:1/shop (from limbeck.toml:9 ${PROD_URL})
env.prod did not answer: No connection to app@127.0.0.1:1/shop

## run limbeck rebase 0001 --onto 0006
## exit 1
## stdout
## stderr
REV-215: Revision 0001 cannot be rebased onto 0006
  db/versions/0001.sql
  0006 stands on 0001.

## run limbeck rebase 0004 --onto heads
## exit 1
## stdout
## stderr
REV-215: 'heads' is not one revision
  It names 0005, 0006.
  fix: limbeck graph    (for the id)

## run limbeck rebase 0006
## exit 2
## stdout
## stderr
CLI-103: --onto is missing
  It says which revision is to be revised.
  fix: limbeck rebase 0006 --onto REV

## run limbeck --json rebase 0006 --from 0003 --onto 0005 --yes
## stdout
{"limbeck":"[..]","command":"rebase",[..]"revisions":[{"revision":"0006","down_revision":["0005","0004"],[..]

