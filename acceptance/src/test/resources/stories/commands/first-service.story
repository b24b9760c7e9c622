# The first service
From an empty folder to a migrated schema; what exists is never overwritten.

## env DATABASE_URL={{DB_URL}}
## run limbeck init shop_service
## stdout
created  limbeck.toml  schema = "shop"
created  db/versions/
created  db/README.md  how this folder works (one page)
created  .gitignore    .limbeck/
next:    limbeck -C shop_service revision -m "bootstrap tables"
## stderr

## cd shop_service
## run limbeck upgrade head
## exit 0
## stdout
ok    shop_service  Already at base, nothing to do on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)

## run limbeck revision -m "create orders" --rev-id 0001
## stdout
Generating db/versions/0001_create_orders.sql ... done

## run limbeck init
## stdout
exists   limbeck.toml  left as it is
exists   db/versions/  left as it is
exists   db/README.md  left as it is
exists   .gitignore    left as it is
next:    limbeck revision -m "bootstrap tables"

## run limbeck upgrade head
## stdout
ok    shop_service  applied 1, now 0001 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)

## run limbeck current
## stdout
0001 (head)

## query SELECT schemaname, tablename FROM pg_tables WHERE schemaname !~ '^pg_|^information_schema' ORDER BY 1, 2
## rows
shop | alembic_version
shop | limbeck_history
