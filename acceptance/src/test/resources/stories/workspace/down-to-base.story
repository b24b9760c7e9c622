# The workspace back to base
`downgrade` wants to be told that all services are meant; what is left is version tables and the history.

## copy examples/swae
## cd examples/swae
## env DATABASE_URL={{DB_URL}}
## run limbeck upgrade head

## run limbeck downgrade base
## exit 2
## stdout
## stderr
WSP-101: downgrade in a workspace must be told which service
  The services are agent-journal, habits_service, meals_service, movements_service, practices_service, users_service. Nothing was changed.
  fix: limbeck -s agent-journal downgrade …
  fix: limbeck downgrade --all …

## query SELECT count(*) FROM limbeck.history WHERE event = 'downgraded'
## rows
0

## run limbeck --all downgrade base
## stdout
ok    agent-journal      undone 1, now base
ok    habits_service     undone 2, now base
ok    meals_service      undone 2, now base
ok    movements_service  undone 1, now base
ok    practices_service  undone 1, now base
ok    users_service      undone 1, now base
6 services on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}: 6 downgraded, 0 unchanged, 0 skipped, 0 failed, 0 not tried ([..] s)

## query SELECT schemaname, tablename FROM pg_tables WHERE schemaname !~ '^pg_|^information_schema' ORDER BY 1, 2
## rows
habits | alembic_version
journal | alembic_version
limbeck | history
meals | alembic_version
movements | alembic_version
practices | alembic_version
users | alembic_version

## query SELECT typname FROM pg_type JOIN pg_namespace n ON n.oid = typnamespace WHERE nspname !~ '^pg_|^information_schema' AND typtype = 'e'
## rows

## run limbeck upgrade head
## stdout
ok    agent-journal      applied 1, now 3e41ce1dbfee (head)
ok    habits_service     applied 2, now 3b7a1d2e4f56 (head)
ok    meals_service      applied 2, now 0002 (head)
ok    movements_service  applied 1, now 0001 (head)
ok    practices_service  applied 1, now 0001 (head)
ok    users_service      applied 1, now 0001 (head)
6 services on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}: 6 applied, 0 already at head, 0 skipped, 0 failed, 0 not tried ([..] s)
