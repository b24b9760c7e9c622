# Mistakes in a workspace
What can be told at once is, before any service is touched.

## env DATABASE_URL={{DB_URL}}
## file limbeck.toml
[workspace]
members = ["*_service", "missing"]

## file shop_service/limbeck.toml
[limbeck]
schema = "shop"
depends_on = ["users_service", "order_service"]

## file users_service/limbeck.toml
[limbeck]
schema = "users"
depends_on = ["shop_service"]

## file orders_service/limbeck.toml
[limbeck]
schema = "shop"

## run limbeck upgrade head
## exit 1
## stdout
## stderr
CFG-202: The member 'missing' does not exist
  limbeck.toml:2:25
      2 | members = ["*_service", "missing"]
        |                         ^
  fix: mkdir missing
  fix: remove it from members

## query SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_|^information_schema' ORDER BY 1
## rows
public

## file limbeck.toml
[workspace]
members = ["*_service"]

## run limbeck upgrade head
## exit 1
## stdout
## stderr
CFG-208: orders_service and shop_service have one version table, shop.alembic_version
  shop_service/limbeck.toml:2:1
      2 | schema = "shop"
        | ^
  fix: give one of them another schema or version_table
CFG-204: shop_service depends on 'order_service', which is no service of the workspace
  shop_service/limbeck.toml:3:1
      3 | depends_on = ["users_service", "order_service"]
        | ^
  fix: write 'orders_service'
CFG-205: Cycle is detected in services (shop_service -> users_service -> shop_service)
  shop_service/limbeck.toml:3:1
      3 | depends_on = ["users_service", "order_service"]
        | ^
  fix: remove one of these from depends_on
