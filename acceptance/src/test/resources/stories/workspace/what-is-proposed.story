# What is proposed can be pasted
A fix names the folder, the environment and the service, as far as this command had to.

## env DATABASE_URL={{DB_URL}}
## file ws/limbeck.toml
[workspace]
members = ["*_service"]

[env.test]
lock_wait = "1s"

## file ws/a_service/limbeck.toml
[limbeck]
schema = "a"

## file ws/a_service/db/versions/0001.sql
-- one
--
-- @revision 0001

-- @upgrade

## file ws/a_service/db/versions/0002.sql
-- two
--
-- @revision 0002

-- @upgrade

## file ws/b_service/limbeck.toml
[limbeck]
schema = "b"

## run limbeck -C ws --env test upgrade head
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
REV-204: Multiple head revisions are present for given argument 'head'; please specify a specific target revision, '<branchname>@head' to narrow to a specific head, or 'heads' for all heads
  2 heads without a common base:
    0001  one  db/versions/0001.sql
    0002  two  db/versions/0002.sql
  fix: limbeck -C ws --env test -s a_service merge heads -m "merge one and two"    (one head again)
  fix: limbeck -C ws --env test -s a_service upgrade heads    (apply all, merge later)
  service: a_service
SQL-111: Path doesn't exist: db/versions.  Please use the 'init' command to create a new scripts folder.
  It is named by version_locations; an empty folder would do.
  fix: limbeck init ws/b_service
  service: b_service

## run limbeck -C ws downgrade base
## exit 2
## stderr
WSP-101: downgrade in a workspace must be told which service
  The services are a_service, b_service. Nothing was changed.
  fix: limbeck -C ws -s a_service downgrade …
  fix: limbeck -C ws downgrade --all …

## run limbeck -C ws/a_service upgrade head
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
REV-204: Multiple head revisions are present for given argument 'head'; please specify a specific target revision, '<branchname>@head' to narrow to a specific head, or 'heads' for all heads
  2 heads without a common base:
    0001  one  db/versions/0001.sql
    0002  two  db/versions/0002.sql
  fix: limbeck -C ws/a_service merge heads -m "merge one and two"    (one head again)
  fix: limbeck -C ws/a_service upgrade heads    (apply all, merge later)

## run limbeck -C ws init
## exit 1
## stderr
WSP-107: [..]ws is the folder of a workspace
  A service of it has a folder of its own, which  members  names.
  fix: limbeck init DIR --schema NAME

## run limbeck -C ws init b_service
## stdout
exists   limbeck.toml  left as it is
created  db/versions/
created  db/README.md  how this folder works (one page)
created  .gitignore    .limbeck/
member   b_service     of ../limbeck.toml (matched by "*_service")
next:    limbeck -C ws/b_service revision -m "bootstrap tables"
