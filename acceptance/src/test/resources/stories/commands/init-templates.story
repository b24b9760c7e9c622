# What init lays out
`generic` is one service, `workspace` several; a folder of one's own is copied with its names filled in. What exists is never overwritten.

## env DATABASE_URL={{DB_URL}}
## run limbeck list_templates
## stdout
Available templates:

generic - One service with a schema of its own.
workspace - Several services in one database, each with a schema of its own.

Templates are used via the 'init' command, e.g.:

  limbeck init --template generic DIR
## stderr

## run limbeck --json list-templates
## stdout
{"limbeck":"[..]","command":"list_templates","exit":0,"services":[],"problems":[],"detail":{"templates":[{"name":"generic","summary":"One service with a schema of its own."},{"name":"workspace","summary":"Several services in one database, each with a schema of its own."}]}}

## run limbeck init -t workspace shop
## stdout
created  limbeck.toml  members = ["services/*"]
created  services/
created  .gitignore    .limbeck/
next:    limbeck -C shop init services/NAME --schema NAME

## run limbeck -C shop init services/orders_service
## stdout
created  limbeck.toml    schema = "orders"
created  db/versions/
created  db/README.md    how this folder works (one page)
created  .gitignore      .limbeck/
member   orders_service  of ../../limbeck.toml (matched by "services/*")
next:    limbeck -C shop/services/orders_service revision -m "bootstrap tables"

## run limbeck -C shop init --template generic services/stock --schema "st\"ock"
## stderr

## run limbeck -C shop init beside
## stdout
created  limbeck.toml     schema = "beside"
created  db/versions/
created  db/README.md     how this folder works (one page)
created  .gitignore       .limbeck/
note     ../limbeck.toml  does not list this service: add "beside" to its members
next:    limbeck -C shop/beside revision -m "bootstrap tables"

## run limbeck -C shop init services/orders_service --schema other
## stdout
exists   limbeck.toml    left as it is
note     limbeck.toml    its schema is "orders", not "other"
exists   db/versions/    left as it is
exists   db/README.md    left as it is
exists   .gitignore      left as it is
member   orders_service  of ../../limbeck.toml (matched by "services/*")
next:    limbeck -C shop/services/orders_service revision -m "bootstrap tables"

## run limbeck -C shop upgrade head
## stdout
ok    orders_service  Already at base, nothing to do
ok    stock           Already at base, nothing to do
2 services on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}: 0 applied, 2 unchanged, 0 skipped, 0 failed, 0 not tried ([..] s)

## run limbeck init --template workspace --schema shop other
## exit 2
## stderr
CLI-105: A workspace has no schema of its own
  --schema and --like are for the services in it.
  fix: limbeck init --template workspace

## run limbeck init -t nothing third
## exit 1
## stdout
## stderr
WSP-110: No such template 'nothing'
  There are generic, workspace, or the path of a folder.
  fix: limbeck list_templates

## file ours/limbeck.toml
[limbeck]
schema = "{{schema}}"
lock_wait = "1s"

## file ours/{{name}}/notes.txt
{{name}} keeps its tables in {{schema}}.

## file ours/db/versions/README
One a day.

## file ours/run.sh
#!/bin/sh
exec limbeck "$@"

## run limbeck init --template ours prices_service
## stdout
created  db/versions/README
created  limbeck.toml
created  run.sh
created  prices_service/notes.txt
exists   db/versions/              left as it is
created  .gitignore                .limbeck/
next:    limbeck -C prices_service revision -m "bootstrap tables"

## run limbeck -C prices_service revision -m "prices" --rev-id 0001
## stdout
Generating db/versions/0001_prices.sql ... done
## run limbeck -C prices_service upgrade head
## stdout
ok    prices_service  applied 1, now 0001 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## query SELECT tablename FROM pg_tables WHERE schemaname = 'prices' ORDER BY 1
## rows
alembic_version
limbeck_history

## run limbeck init -t ours prices_service
## stdout
exists   db/versions/README        left as it is
exists   limbeck.toml              left as it is
exists   run.sh                    left as it is
exists   prices_service/notes.txt  left as it is
exists   db/versions/              left as it is
exists   .gitignore                left as it is
next:    limbeck -C prices_service revision -m "bootstrap tables"

## run limbeck init --like prices_service like_service
## stdout
created  limbeck.toml  schema = "like"
created  db/versions/
created  db/README.md  how this folder works (one page)
created  .gitignore    .limbeck/
next:    limbeck -C like_service revision -m "bootstrap tables"
## file plain/limbeck.toml
[limbeck]
lock_wait = "1s"

## run limbeck init --like plain plainer
## stdout
created  limbeck.toml  schema = "plainer"
created  db/versions/
created  db/README.md  how this folder works (one page)
created  .gitignore    .limbeck/
next:    limbeck -C plainer revision -m "bootstrap tables"
## run limbeck -C plainer heads
