# Own templates of new revisions
A template has places to be filled in; one that would give no revision is refused before a file is written.

## cd shop
## file limbeck.toml
[limbeck]
schema = "shop"
file_template = "%(rev)s"
templates = "templates"

## file templates/revision.sql.template
-- {{message}}
--
-- Service {{service}}, schema {{schema}}. Tell the on-call engineer before this runs.
--
-- {{directives}}

-- @upgrade
-- @require SELECT current_setting('lock_timeout') <> '0'

-- @downgrade irreversible: nobody has thought about it yet

## file db/versions/0000.sql
-- init
--
-- @revision 0000

-- @upgrade

## run limbeck revision -m "first line" --rev-id 0001
## stdout
Generating db/versions/0001.sql ... done
## run limbeck revision -m two --rev-id 0002 --head base
## stdout
Generating db/versions/0002.sql ... done
## run limbeck merge heads --rev-id 0003 -m both
## stdout
Generating db/versions/0003.sql ... done
## run limbeck show 0003
## stdout contains
Service shop, schema shop. Tell the on-call engineer before this runs.

## file templates/revision.sql.template
-- {{mesage}}
-- {{directives}}

-- @upgrade
-- {{ message }} is not one, but {{Message}} is

## run limbeck revision -m x --rev-id 0004
## exit 1
## stdout
## stderr
SQL-119: There is no placeholder '{{mesage}}'
  templates/revision.sql.template:1:4
      1 | -- {{mesage}}
        |    ^
  Placeholders: {{branch_labels}} {{created}} {{depends_on}} {{directives}} {{down_revisions}} {{downgrade}} {{message}} {{revision}} {{schema}} {{service}} {{upgrade}}.
SQL-119: There is no placeholder '{{Message}}'
  templates/revision.sql.template:5:34
      5 | -- {{ message }} is not one, but {{Message}} is
        |                                  ^
  Placeholders: {{branch_labels}} {{created}} {{depends_on}} {{directives}} {{down_revisions}} {{downgrade}} {{message}} {{revision}} {{schema}} {{service}} {{upgrade}}.

## file templates/revision.sql.template
-- {{message}}
-- {{directives}}

-- @downgrade

## run limbeck revision -m x --rev-id 0004
## exit 1
## stdout
## stderr
SQL-119: templates/revision.sql.template gives no revision
  templates/revision.sql.template
  What it gives cannot be read:
  SQL-105: '@downgrade' stands before '@upgrade'
    0004.sql:6:1
        6 | -- @downgrade
          | ^
    fix: put the section '-- @upgrade' first; it may be empty
  Nothing was written.

## file templates/revision.sql.template
-- {{message}}
-- @revision 1234

-- @upgrade

## run limbeck revision -m x --rev-id 0004
## exit 1
## stdout
## stderr
SQL-119: templates/revision.sql.template gives no revision
  templates/revision.sql.template
  What it gives is not the revision that was asked for: it must hold {{directives}}.
  Nothing was written.

## file templates/revision.sql.template
-- {{message}}
-- {{directives}}

-- @upgrade
SELECT 'open

## run limbeck revision -m x --rev-id 0004
## exit 1
## stdout
## stderr
SQL-119: templates/revision.sql.template gives no revision
  templates/revision.sql.template
  What it gives cannot be read:
  SQL-110: This quote is never closed
    0004.sql:7:8
        7 | SELECT 'open
          |        ^
  Nothing was written.

## delete templates/revision.sql.template
## run limbeck revision -m x --rev-id 0004
## exit 1
## stdout
## stderr
SQL-119: templates holds no template of a revision
  limbeck.toml:4:1
      4 | templates = "templates"
        | ^
  Looked for: revision.sql.template and revision.java.template.
  fix: write one, or remove the key templates

## run limbeck heads
## stdout
0003 (head)
