# A service fails
Those that depend on it are not tried; the others go on. After the repair the next run does the rest.

## copy examples/swae
## cd examples/swae
## env DATABASE_URL={{DB_URL}}
## sql
CREATE SCHEMA users;
CREATE TABLE users.credentials (id integer);

## run limbeck --jobs 1 upgrade head
## exit 1
## stdout
ok         agent-journal      applied 1, now 3e41ce1dbfee (head)
ok         habits_service     applied 2, now 3b7a1d2e4f56 (head)
ok         meals_service      applied 2, now 0002 (head)
ok         movements_service  applied 1, now 0001 (head)
not tried  practices_service  needs users_service
failed     users_service      RUN-310, now base
6 services on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}: 4 applied, 0 already at head, 0 skipped, 1 failed, 1 not tried ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
agent-journal      Running upgrade  -> 3e41ce1dbfee, m [..] ms
habits_service     Running upgrade  -> 189b1231afd4, bootstrap_tables [..] ms
habits_service     Running upgrade 189b1231afd4 -> 3b7a1d2e4f56, soft_delete_program_templates [..] ms
meals_service      Running upgrade  -> 0001, init [..] ms
meals_service      Running upgrade 0001 -> 0002, off_fields [..] ms
movements_service  Running upgrade  -> 0001, init [..] ms
RUN-310: users_service: upgrade to 0001 failed and was rolled back; the database is at base.
  db/versions/0001_init.sql:28:14
     28 | CREATE TABLE credentials (
        |              ^
  42P07 relation "credentials" already exists
  fix: correct the rows or the file, then  limbeck -s users_service upgrade head
  fix: limbeck -s users_service stamp 0001    (if all that it makes is there already)

## query SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_|^information_schema' ORDER BY 1
## rows
habits
journal
limbeck
meals
movements
public
users

## query SELECT tablename FROM pg_tables WHERE schemaname = 'users' ORDER BY 1
## rows
alembic_version
credentials

## sql DROP TABLE users.credentials
## run limbeck --jobs 1 upgrade head
## stdout
ok    agent-journal      Already at head, nothing to do (3e41ce1dbfee)
ok    habits_service     Already at head, nothing to do (3b7a1d2e4f56)
ok    meals_service      Already at head, nothing to do (0002)
ok    movements_service  Already at head, nothing to do (0001)
ok    practices_service  applied 1, now 0001 (head)
ok    users_service      applied 1, now 0001 (head)
6 services on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}: 2 applied, 4 already at head, 0 skipped, 0 failed, 0 not tried ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
users_service      Running upgrade  -> 0001, init [..] ms
practices_service  Running upgrade  -> 0001, init [..] ms
