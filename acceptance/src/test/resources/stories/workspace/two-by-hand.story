# Two services by hand, the rest together
Habits and movements are migrated on their own first; practices and users have no configuration yet.

## copy examples/swae
## cd examples/swae
## delete practices_service/limbeck.toml
## delete users_service/limbeck.toml
## env DATABASE_URL={{DB_URL}}

## cd examples/swae/habits_service
## run limbeck upgrade head
## stdout
ok    habits_service  applied 2, now 3b7a1d2e4f56 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)

## cd examples/swae/movements_service
## run limbeck upgrade head
## stdout
ok    movements_service  applied 1, now 0001 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)

## query SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_|^information_schema' ORDER BY 1
## rows
habits
limbeck
movements
public

## cd examples/swae
## run limbeck upgrade head
## stdout
ok    agent-journal      applied 1, now 3e41ce1dbfee (head)
ok    habits_service     Already at head, nothing to do (3b7a1d2e4f56)
ok    meals_service      applied 2, now 0002 (head)
ok    movements_service  Already at head, nothing to do (0001)
SKIP  practices_service  no config yet; create one:  limbeck init practices_service --schema practices
SKIP  users_service      no config yet; create one:  limbeck init users_service --schema users
6 services on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}: 2 applied, 2 already at head, 2 skipped, 0 failed, 0 not tried ([..] s)
## stderr contains
agent-journal      Running upgrade  -> 3e41ce1dbfee, m
meals_service      Running upgrade  -> 0001, init
meals_service      Running upgrade 0001 -> 0002, off_fields

## query SELECT version_table, revision FROM limbeck.history ORDER BY version_table, id
## rows
habits.alembic_version | 189b1231afd4
habits.alembic_version | 3b7a1d2e4f56
journal.alembic_version | 3e41ce1dbfee
meals.alembic_version | 0001
meals.alembic_version | 0002
movements.alembic_version | 0001

## file users_service/limbeck.toml
[limbeck]
schema = "users"

## file practices_service/limbeck.toml
[limbeck]
schema = "practices"
depends_on = ["users_service"]

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

## query SELECT version_table, revision FROM limbeck.history ORDER BY id DESC LIMIT 2
## rows
practices.alembic_version | 0001
users.alembic_version | 0001
