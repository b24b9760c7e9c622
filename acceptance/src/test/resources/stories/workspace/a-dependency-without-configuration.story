# A dependency without configuration
It is met where its schema exists; else the service that needs it is not tried.

## copy examples/swae
## cd examples/swae
## delete users_service/limbeck.toml
## env DATABASE_URL={{DB_URL}}

## run limbeck --jobs 1 upgrade head
## exit 1
## stdout
ok         agent-journal      applied 1, now 3e41ce1dbfee (head)
ok         habits_service     applied 2, now 3b7a1d2e4f56 (head)
ok         meals_service      applied 2, now 0002 (head)
ok         movements_service  applied 1, now 0001 (head)
not tried  practices_service  needs users_service, which has no config yet and no schema users in the database
SKIP       users_service      no config yet; create one:  limbeck init users_service --schema users
6 services on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}: 4 applied, 0 already at head, 1 skipped, 0 failed, 1 not tried ([..] s)

## query SELECT nspname FROM pg_namespace WHERE nspname = 'practices'
## rows

## sql
CREATE SCHEMA users;
CREATE TABLE users.users (id uuid PRIMARY KEY);

## run limbeck upgrade head
## stdout
ok    agent-journal      Already at head, nothing to do (3e41ce1dbfee)
ok    habits_service     Already at head, nothing to do (3b7a1d2e4f56)
ok    meals_service      Already at head, nothing to do (0002)
ok    movements_service  Already at head, nothing to do (0001)
ok    practices_service  applied 1, now 0001 (head)
SKIP  users_service      no config yet; create one:  limbeck init users_service --schema users
6 services on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}: 1 applied, 4 already at head, 1 skipped, 0 failed, 0 not tried ([..] s)
