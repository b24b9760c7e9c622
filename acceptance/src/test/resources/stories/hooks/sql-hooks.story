# Hooks in SQL
Before and after each run and each step; those of a step stand or fall with it.

## cd shop
## env DATABASE_URL={{DB_URL}}
## sql CREATE TABLE public.log (id int GENERATED ALWAYS AS IDENTITY, said text)
## file limbeck.toml
[limbeck]
schema = "shop"

[limbeck.hooks]
before_run = ["hooks/log.sql"]
after_run = ["hooks/log.sql"]
before_step = ["hooks/log.sql"]
after_step = ["hooks/log.sql", "hooks/grants.sql"]

## file hooks/log.sql
INSERT INTO public.log (said)
SELECT concat_ws(' ', current_setting('limbeck.hook'), current_setting('limbeck.service'),
  current_setting('limbeck.schema'), current_setting('limbeck.direction'),
  nullif(current_setting('limbeck.revision'), ''), nullif(current_setting('limbeck.message'), ''),
  current_setting('limbeck.x.by'), current_setting('search_path'), to_regclass('a') IS NOT NULL);

## file hooks/grants.sql
-- Nobody else may look.
SELECT 'not printed'; DO $$ BEGIN RAISE NOTICE 'revoking'; END $$;
REVOKE ALL ON ALL TABLES IN SCHEMA shop FROM PUBLIC;

## file db/versions/0001_a.sql
-- a
--
-- @revision 0001

-- @upgrade
CREATE TABLE a (id int);
SET search_path = public;

-- @downgrade
DROP TABLE a;

## file db/versions/0002_b.sql
-- it's b
--
-- @revision 0002
-- @down_revision 0001

-- @upgrade autocommit
CREATE TABLE b (id int);

-- @downgrade autocommit
DROP TABLE b;

## run limbeck upgrade head -x by=me
## stdout
ok    shop  applied 2, now 0002 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
NOTICE: revoking
Running upgrade  -> 0001, a [..] ms
NOTICE: revoking
Running upgrade 0001 -> 0002, it's b [..] ms

## query SELECT said FROM log ORDER BY id
## rows
before_run shop shop upgrade me shop f
before_step shop shop upgrade 0001 a me shop f
after_step shop shop upgrade 0001 a me shop t
before_step shop shop upgrade 0002 it's b me shop t
after_step shop shop upgrade 0002 it's b me shop t
after_run shop shop upgrade me shop t

## run limbeck upgrade head -x by=me
## stdout
ok    shop  Already at head, nothing to do (0002) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)

## sql TRUNCATE log
## run limbeck downgrade base -x by=me
## query SELECT said FROM log ORDER BY id
## rows
before_run shop shop downgrade me shop t
before_step shop shop downgrade 0002 it's b me shop t
after_step shop shop downgrade 0002 it's b me shop t
before_step shop shop downgrade 0001 a me shop t
after_step shop shop downgrade 0001 a me shop f
after_run shop shop downgrade me shop f

## run limbeck upgrade 0001 --sql -x by=me
## stdout contains
-- Running before_run hooks
-- after_step at hooks/grants.sql:3
-- Running after_run hooks
