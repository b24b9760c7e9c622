# ALEMBIC_ENV=local
Exported for the journal, which defines it; the other services of the workspace are not affected.

## copy examples/swae
## cd examples/swae
## env DATABASE_URL={{DB_URL}}
## env ALEMBIC_ENV=local

## run limbeck upgrade head
## stdout
ok    agent-journal      applied 1, now 3e41ce1dbfee (head)
ok    habits_service     applied 2, now 3b7a1d2e4f56 (head)
ok    meals_service      applied 2, now 0002 (head)
ok    movements_service  applied 1, now 0001 (head)
ok    practices_service  applied 1, now 0001 (head)
ok    users_service      applied 1, now 0001 (head)
6 services on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}: 6 applied, 0 already at head, 0 skipped, 0 failed, 0 not tried ([..] s)
## stderr contains
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
