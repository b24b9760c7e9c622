# One service of the workspace
`-s` names it; the others stay as they are.

## copy examples/swae
## cd examples/swae
## env DATABASE_URL={{DB_URL}}

## run limbeck -s meals_service upgrade head
## stdout
ok    meals_service  applied 2, now 0002 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
Running upgrade  -> 0001, init [..] ms
Running upgrade 0001 -> 0002, off_fields [..] ms

## run limbeck -s meals_service,users_service upgrade head
## stdout
ok    meals_service  Already at head, nothing to do (0002)
ok    users_service  applied 1, now 0001 (head)
2 services on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}: 1 applied, 1 already at head, 0 skipped, 0 failed, 0 not tried ([..] s)

## run limbeck -s meals_service downgrade 0001
## stdout
ok    meals_service  undone 1, now 0001 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
Running downgrade 0002 -> 0001, off_fields [..] ms

## run limbeck current
## stdout
agent-journal      -
habits_service     -
meals_service      0001
movements_service  -
practices_service  -
users_service      0001 (head)

## run limbeck -s meal_service upgrade head
## exit 1
## stdout
## stderr
CFG-206: There is no service 'meal_service'
  The services are agent-journal, habits_service, meals_service, movements_service, practices_service, users_service.
  fix: -s meals_service

## run limbeck upgrade 0002
## exit 2
## stdout
## stderr
WSP-101: upgrade in a workspace must be told which service
  The services are agent-journal, habits_service, meals_service, movements_service, practices_service, users_service. Nothing was changed.
  fix: limbeck -s agent-journal upgrade …
