# Plans that do not fit
A plan is for one command, one database and the services that it names.

## cd shop
## file limbeck.toml
[limbeck]
schema = "shop"

## file db/versions/0001_init.sql
-- init
--
-- @revision 0001

-- @upgrade
CREATE TABLE orders (id bigint PRIMARY KEY);

## file elsewhere.json
{"limbeck": "0.1.0", "command": "upgrade", "target": "head", "services": [{"service": "shop", "schema": "shop",
 "database": "app@db.example:5432/swae", "server": "1/2", "catalog": "sha256:0", "from": [], "to": ["0001"], "steps": []}]}

## file meals.json
{"limbeck": "0.1.0", "command": "upgrade", "target": "head", "services": [{"service": "meals", "schema": "meals",
 "database": "app@db.example:5432/swae", "server": "1/2", "catalog": "sha256:0", "from": [], "to": ["0001"], "steps": []}]}

## file broken.json
{"limbeck": "0.1.0", "command": "upgrade"}

## env DATABASE_URL={{DB_URL}}
## run limbeck upgrade --plan-file elsewhere.json
## exit 1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
RUN-331: shop: the database changed since elsewhere.json was made
  It was made for app@db.example:5432/swae; this is {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}, which is another one. Nothing was run.
  fix: limbeck upgrade head --plan -o elsewhere-2.json    (to plan and review again)

## run limbeck upgrade --plan-file meals.json
## exit 1
## stderr contains
CFG-206: There is no service 'meals'

## run limbeck -s shop upgrade --plan-file meals.json
## exit 1
## stderr
RUN-332: There is no plan for shop
  The plan is for meals. Nothing was run.
  fix: leave -s out

## run limbeck upgrade --plan-file broken.json
## exit 1
## stderr contains
RUN-332: broken.json is no plan of Limbeck's
  'services' is missing

## run limbeck downgrade --plan-file elsewhere.json
## exit 1
## stderr
RUN-332: elsewhere.json is a plan for upgrade, not for downgrade
  fix: limbeck upgrade --plan-file elsewhere.json

## run limbeck upgrade --plan-file missing.json
## exit 1
## stderr contains
CLI-106: Cannot read missing.json

## run limbeck upgrade head --sql --plan
## exit 2
## stderr contains
CLI-105: --sql and --plan do not go together

## run limbeck upgrade head --plan-file elsewhere.json
## exit 2
## stderr contains
CLI-105: REV and --plan-file do not go together

## run limbeck upgrade head -o plan.json
## exit 2
## stderr contains
CLI-103: --plan, which --output belongs to, is missing

## run limbeck upgrade
## exit 2
## stderr contains
CLI-103: REV is missing

## run limbeck upgrade :head --plan
## exit 1
## stderr contains
REV-203: Range revision not allowed: ':head'
