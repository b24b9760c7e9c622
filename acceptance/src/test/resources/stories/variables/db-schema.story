# DB_SCHEMA
It overrides the schema of one service; where a command acts on several it is an error.

## copy examples/swae
## cd examples/swae/habits_service
## env DATABASE_URL={{DB_URL}}
## env DB_SCHEMA=habits_test

## run limbeck upgrade head
## stdout
ok    habits_service  applied 2, now 3b7a1d2e4f56 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
Running upgrade  -> 189b1231afd4, bootstrap_tables [..] ms
Running upgrade 189b1231afd4 -> 3b7a1d2e4f56, soft_delete_program_templates [..] ms

## query SELECT schemaname, tablename FROM pg_tables WHERE schemaname !~ '^pg_|^information_schema' ORDER BY 1, 2
## rows
habits_test | alembic_version
habits_test | habit_tracking
habits_test | habits
habits_test | program_templates
limbeck | history

## cd examples/swae
## run limbeck upgrade head
## exit 1
## stdout
## stderr
CFG-308: DB_SCHEMA is 'habits_test', but the command acts on 6 services
  It would put all of them into one schema.
  fix: unset DB_SCHEMA
  fix: -s agent-journal

## run limbeck -s habits_service current
## stdout
3b7a1d2e4f56 (head)

## query SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_|^information_schema' ORDER BY 1
## rows
habits_test
limbeck
public
