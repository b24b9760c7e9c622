# Files in Java are written, merged and moved like those in SQL

## file limbeck.toml
[limbeck]
name = "habits"
schema = "habits"
format = "java"

## file db/versions/a1.sql
-- habits
-- @revision a1
-- @created 2025-10-21T12:34:56Z
-- @upgrade
-- @downgrade

## run limbeck revision -m "add streaks" --rev-id b2
## stdout
Generating db/versions/Rb2_AddStreaks.java ... done
## run limbeck revision -m "in SQL for once" --rev-id c3 --format sql --head a1 --splice
## stdout
Generating db/versions/c3_in_sql_for_once.sql ... done
## run limbeck merge heads --rev-id d4
## stdout
Generating db/versions/Rd4_MergeAddStreaksAndInSqlForOnce.java ... done
## run limbeck show d4
## stdout contains
Merges: b2, c3
Path: db/versions/Rd4_MergeAddStreaksAndInSqlForOnce.java
    merge add streaks and in SQL for once
## run limbeck heads
## stdout
d4 (head)

## run limbeck revision -m "goals" --rev-id e5 --format kotlin
## exit 2
## stderr contains
CLI-105: --format does not take 'kotlin'
  It takes sql or java.

## run limbeck revision -m "goals" --rev-id e5
## stdout
Generating db/versions/Re5_Goals.java ... done
## run limbeck rebase e5 --onto b2 --yes
## stdout
Rebased e5 from d4 onto b2: db/versions/Re5_Goals.java
## run limbeck heads
## stdout
d4 (head)
e5 (head)

## env DATABASE_URL={{DB_URL}}
## run limbeck -v upgrade heads
## stderr contains
Compiling 3 Java files
Running upgrade b2 -> e5, goals
## run limbeck -v downgrade base
## stderr lacks
Compiling
## stdout
ok    habits  undone 5, now base on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
