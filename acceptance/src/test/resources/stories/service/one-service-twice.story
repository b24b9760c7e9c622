# One service twice
The first run brings it to head, the second changes nothing.

## copy examples/swae
## cd examples/swae/habits_service
## env DATABASE_URL={{DB_URL}}

## run limbeck upgrade head
## stdout
ok    habits_service  applied 2, now 3b7a1d2e4f56 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
Running upgrade  -> 189b1231afd4, bootstrap_tables [..] ms
Running upgrade 189b1231afd4 -> 3b7a1d2e4f56, soft_delete_program_templates [..] ms

## query SELECT event, revision, down_revisions FROM limbeck.history ORDER BY id
## rows
upgraded | 189b1231afd4 | {}
upgraded | 3b7a1d2e4f56 | {189b1231afd4}

## run limbeck upgrade head
## stdout
ok    habits_service  Already at head, nothing to do (3b7a1d2e4f56) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)

## query SELECT version_num FROM habits.alembic_version
## rows
3b7a1d2e4f56

## query SELECT count(*) FROM limbeck.history
## rows
2

## query SELECT tablename FROM pg_tables WHERE schemaname = 'habits' ORDER BY 1
## rows
alembic_version
habit_tracking
habits
program_templates
