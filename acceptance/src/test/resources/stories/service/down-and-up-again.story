# Down and up again
A downgrade undoes what an upgrade did; the version table and the history stay.

## copy examples/swae
## cd examples/swae/habits_service
## env DATABASE_URL={{DB_URL}}
## run limbeck upgrade head

## run limbeck downgrade -1
## stdout
ok    habits_service  undone 1, now 189b1231afd4 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
Running downgrade 3b7a1d2e4f56 -> 189b1231afd4, soft_delete_program_templates [..] ms

## run limbeck current
## stdout
189b1231afd4

## query
SELECT column_name FROM information_schema.columns
WHERE table_schema = 'habits' AND column_name = 'deleted_at'
## rows

## run limbeck downgrade base
## stdout
ok    habits_service  undone 1, now base on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)

## run limbeck current
## stdout

## query SELECT schemaname, tablename FROM pg_tables WHERE schemaname IN ('habits', 'limbeck') ORDER BY 1, 2
## rows
habits | alembic_version
limbeck | history

## query SELECT typname FROM pg_type JOIN pg_namespace n ON n.oid = typnamespace WHERE nspname = 'habits' AND typtype = 'e'
## rows

## run limbeck downgrade base
## stdout
ok    habits_service  Already at base, nothing to do on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)

## run limbeck upgrade head
## stdout
ok    habits_service  applied 2, now 3b7a1d2e4f56 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)

## query SELECT event, revision FROM limbeck.history ORDER BY id
## rows
upgraded | 189b1231afd4
upgraded | 3b7a1d2e4f56
downgraded | 3b7a1d2e4f56
downgraded | 189b1231afd4
upgraded | 189b1231afd4
upgraded | 3b7a1d2e4f56
