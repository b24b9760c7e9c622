# The version table alone
`ensure_version` makes what the first upgrade would make, and nothing else; a second time it does nothing.

## cd shop
## env DATABASE_URL={{DB_URL}}
## file limbeck.toml
[limbeck]
schema = "shop"

## file db/versions/README
nothing yet

## run limbeck ensure_version
## stdout
created  shop.alembic_version
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)

## query SELECT schemaname, tablename FROM pg_tables WHERE schemaname !~ '^pg_|^information_schema' ORDER BY 1, 2
## rows
shop | alembic_version
shop | limbeck_history

## run limbeck ensure-version
## stdout
exists   shop.alembic_version
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)

## run limbeck current
## stdout
## run limbeck check
## stdout
Database is at <base>

## file limbeck.toml
[limbeck]
schema = "other"
protected = true

## run limbeck ensure_version
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
WSP-102: Not confirmed: ensure_version shop on {{DB_NAME}}
  The database is protected: limbeck.toml says  protected = true.
  fix: add  --yes {{DB_NAME}}

## run limbeck --yes {{DB_NAME}} ensure_version
## stdout
created  other.alembic_version
