# The editor
`edit` opens the files of revisions in VISUAL or EDITOR. Without a terminal no other editor is looked for.

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

## file db/versions/0002_lines.sql
-- lines
--
-- @revision 0002
-- @down_revision 0001

-- @upgrade

-- @downgrade

## file my editor
#!/bin/sh
test "$1" = --wait || exit 9
shift
for file in "$@"; do
  echo "editing ${file##*/}"
  echo "-- edited" >> "$file"
done

## run limbeck edit head
## exit 1
## stdout
## stderr
CLI-108: Neither VISUAL nor EDITOR is set
  There is no terminal in which one of the usual editors could run.
  fix: export EDITOR=nano

## env EDITOR="{{DIR}}/shop/my editor" --wait
## run limbeck edit head
## stdout
## stderr
editing 0002_lines.sql

## run limbeck edit base
## stderr
editing 0001_init.sql
## run limbeck edit heads
## stderr
editing 0002_lines.sql
## run limbeck edit 0002-1
## stderr
editing 0001_init.sql

## run limbeck edit 0003
## exit 1
## stdout
## stderr
REV-201: Can't locate revision identified by '0003'
  No file has this id. The nearest:
    0001  init   db/versions/0001_init.sql
    0002  lines  db/versions/0002_lines.sql
  fix: limbeck edit 0001
  fix: limbeck edit 0002
  fix: limbeck history

## env VISUAL=/bin/false
## run limbeck edit head
## exit 1
## stderr
CLI-109: /bin/false exited with 1
  What it has saved is saved.

## env VISUAL={{DIR}}/nothing
## run limbeck edit head
## exit 1
## stderr
CLI-109: Cannot start the editor {{DIR}}/nothing
  It is what VISUAL or EDITOR says, or was found on the path.
  fix: export EDITOR=nano

## unset VISUAL
## env DATABASE_URL={{DB_URL}}
## run limbeck edit current
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
REV-201: No revision files indicated by symbol 'current'
  There is no such revision.
  fix: limbeck heads
## run limbeck upgrade 0001
## run limbeck edit current
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
editing 0001_init.sql
