# A new service of a workspace
`init` says of which workspace it is a member, and takes the settings of another service over.

## copy examples/swae
## cd examples/swae
## delete practices_service/limbeck.toml
## delete practices_service/pom.xml
## delete practices_service/src
## env DATABASE_URL={{DB_URL}}
## run limbeck upgrade head
## stdout
ok    agent-journal      applied 1, now 3e41ce1dbfee (head)
ok    habits_service     applied 2, now 3b7a1d2e4f56 (head)
ok    meals_service      applied 2, now 0002 (head)
ok    movements_service  applied 1, now 0001 (head)
SKIP  practices_service  no config yet; create one:  limbeck init practices_service --schema practices
ok    users_service      applied 1, now 0001 (head)
6 services on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}: 5 applied, 0 already at head, 1 skipped, 0 failed, 0 not tried ([..] s)

## run limbeck init practices_service --schema practices --like habits_service
## stdout
created  limbeck.toml       schema = "practices"
created  db/versions/
created  db/README.md       how this folder works (one page)
created  .gitignore         .limbeck/
member   practices_service  of ../limbeck.toml (matched by "*_service")
next:    limbeck -C practices_service revision -m "bootstrap tables"

## run limbeck -s practices_service revision -m "bootstrap tables" --rev-id 0001
## stdout
Generating db/versions/0001_bootstrap_tables.sql ... done

## run limbeck upgrade head
## stdout
ok    agent-journal      Already at head, nothing to do (3e41ce1dbfee)
ok    habits_service     Already at head, nothing to do (3b7a1d2e4f56)
ok    meals_service      Already at head, nothing to do (0002)
ok    movements_service  Already at head, nothing to do (0001)
ok    practices_service  applied 1, now 0001 (head)
ok    users_service      Already at head, nothing to do (0001)
6 services on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}: 1 applied, 5 already at head, 0 skipped, 0 failed, 0 not tried ([..] s)

## run limbeck init elsewhere --schema elsewhere
## stdout
created  limbeck.toml     schema = "elsewhere"
created  db/versions/
created  db/README.md     how this folder works (one page)
created  .gitignore       .limbeck/
note     ../limbeck.toml  does not list this service: add "elsewhere" to its members
next:    limbeck -C elsewhere revision -m "bootstrap tables"
