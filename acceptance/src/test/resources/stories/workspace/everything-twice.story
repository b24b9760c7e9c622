# The workspace twice
Six services to head with one command; the second run changes nothing.

## copy examples/swae
## cd examples/swae
## env DATABASE_URL={{DB_URL}}

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
agent-journal      Running upgrade  -> 3e41ce1dbfee, m
habits_service     Running upgrade  -> 189b1231afd4, bootstrap_tables
habits_service     Running upgrade 189b1231afd4 -> 3b7a1d2e4f56, soft_delete_program_templates
meals_service      Running upgrade  -> 0001, init
meals_service      Running upgrade 0001 -> 0002, off_fields
movements_service  Running upgrade  -> 0001, init
practices_service  Running upgrade  -> 0001, init
users_service      Running upgrade  -> 0001, init
## stderr lacks
{{DB_PASS}}

## query SELECT count(*), max(id) FROM limbeck.history
## rows
8 | 8

## run limbeck upgrade head
## stdout
ok    agent-journal      Already at head, nothing to do (3e41ce1dbfee)
ok    habits_service     Already at head, nothing to do (3b7a1d2e4f56)
ok    meals_service      Already at head, nothing to do (0002)
ok    movements_service  Already at head, nothing to do (0001)
ok    practices_service  Already at head, nothing to do (0001)
ok    users_service      Already at head, nothing to do (0001)
6 services on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}: 0 applied, 6 already at head, 0 skipped, 0 failed, 0 not tried ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)

## query SELECT count(*), max(id) FROM limbeck.history
## rows
8 | 8

## run limbeck current
## stdout
agent-journal      3e41ce1dbfee (head)
habits_service     3b7a1d2e4f56 (head)
meals_service      0002 (head)
movements_service  0001 (head)
practices_service  0001 (head)
users_service      0001 (head)

## run limbeck heads
## stdout
agent-journal      3e41ce1dbfee (head)
habits_service     3b7a1d2e4f56 (head)
meals_service      0002 (head)
movements_service  0001 (head)
practices_service  0001 (head)
users_service      0001 (head)

## run limbeck history
## stdout
agent-journal      <base> -> 3e41ce1dbfee (head), m
habits_service     189b1231afd4 -> 3b7a1d2e4f56 (head), soft_delete_program_templates
habits_service     <base> -> 189b1231afd4, bootstrap_tables
meals_service      0001 -> 0002 (head), off_fields
meals_service      <base> -> 0001, init
movements_service  <base> -> 0001 (head), init
practices_service  <base> -> 0001 (head), init
users_service      <base> -> 0001 (head), init

## run limbeck sql "SELECT schemaname, tablename FROM pg_tables WHERE schemaname !~ '^pg_|^information_schema' ORDER BY 1, 2"
## stdout
 schemaname |     tablename
------------+-------------------
 habits     | alembic_version
 habits     | habit_tracking
 habits     | habits
 habits     | program_templates
 journal    | agent_sessions
 journal    | alembic_version
 journal    | journal_entries
 limbeck    | history
 meals      | alembic_version
 meals      | foods
 meals      | meal_items
 meals      | meals
 movements  | alembic_version
 movements  | exercises
 movements  | movements
 practices  | alembic_version
 practices  | practices
 practices  | sessions
 users      | alembic_version
 users      | credentials
 users      | users
(21 rows)
