# -v shows the SQL that runs
Before the line of its step, on the standard error; what is printed as data stays the same.

## file limbeck.toml
[limbeck]
schema = "habits"

## file db/versions/0001_init.sql
-- init
--
-- @revision 0001

-- @upgrade
CREATE TABLE habits (id bigint PRIMARY KEY);

CREATE INDEX ON habits (id);

-- @downgrade
DROP TABLE habits;

## env DATABASE_URL={{DB_URL}}
## run limbeck -v upgrade head
## stdout
ok    [..]  applied 1, now 0001 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} [..]
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
    CREATE TABLE habits (id bigint PRIMARY KEY);

    CREATE INDEX ON habits (id);
Running upgrade  -> 0001, init [..] ms

## run limbeck downgrade base --verbose
## stderr contains
    DROP TABLE habits;
Running downgrade 0001 -> , init
