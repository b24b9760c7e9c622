# Several version locations
A branch in a folder of its own. A revision goes beside the one that it revises; where a new base goes must be said.

## cd shop
## env DATABASE_URL={{DB_URL}}
## file limbeck.toml
[limbeck]
schema = "shop"
version_locations = ["db/versions", "db/stock", "db/prices"]

## file db/versions/0001_init.sql
-- init
--
-- @revision 0001

-- @upgrade
CREATE TABLE orders (id bigint PRIMARY KEY);

-- @downgrade
DROP TABLE orders;

## file db/stock/a1_stock.sql
-- stock
--
-- @revision a1
-- @branch_labels stock

-- @upgrade
CREATE TABLE stock (id bigint PRIMARY KEY);

-- @downgrade
DROP TABLE stock;

## run limbeck heads
## exit 1
## stderr
SQL-111: Path doesn't exist: db/prices.  Please use the 'init' command to create a new scripts folder.
  It is named by version_locations; an empty folder would do.
  fix: limbeck init

## run limbeck revision -m "prices" --head base --rev-id p1 --branch-label prices
## exit 1
## stderr
SQL-111: Path doesn't exist: db/prices.  Please use the 'init' command to create a new scripts folder.
  It is named by version_locations; an empty folder would do.
  fix: limbeck init

## run limbeck revision -m "prices" --head base --rev-id p1 --branch-label prices --version-path db/elsewhere
## exit 1
## stderr
SQL-111: Path doesn't exist: db/prices.  Please use the 'init' command to create a new scripts folder.
  It is named by version_locations; an empty folder would do.
  fix: limbeck init

## run limbeck revision -m "prices" --head base --rev-id p1 --branch-label prices --version-path db/prices
## stdout
Generating db/prices/p1_prices.sql ... done

## run limbeck revision -m "another base" --head base
## exit 1
## stderr
SQL-116: Multiple version locations present, please specify --version-path
  A new base belongs beside no other revision.
  fix: limbeck revision -m "another base" --head base --version-path db/versions
  fix: limbeck revision -m "another base" --head base --version-path db/stock
  fix: limbeck revision -m "another base" --head base --version-path db/prices

## run limbeck revision -m "shelves" --head stock@head --rev-id a2
## stdout
Generating db/stock/a2_shelves.sql ... done
## run limbeck revision -m "lines" --head 0001 --rev-id 0002
## stdout
Generating db/versions/0002_lines.sql ... done
## run limbeck revision -m "discounts" --head prices@head --rev-id p2 --depends-on stock
## stdout
Generating db/prices/p2_discounts.sql ... done
## run limbeck heads
## stdout
0002 (head)
a2 (stock) (head)
p2 (prices) (head)
## run limbeck history
## stdout
0001 -> 0002 (head), lines
<base> -> 0001, init
a1 -> a2 (stock) (head), shelves
p1 (stock) -> p2 (prices) (head), discounts
<base> -> p1 (prices), prices
<base> -> a1 (stock), stock

## run limbeck upgrade prices@+1
## stdout
ok    shop  applied 1, now p1 on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## run limbeck upgrade prices@head
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
Running upgrade  -> a1, stock [..] ms
Running upgrade p1 -> p2, discounts [..] ms
## run limbeck upgrade heads
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
Running upgrade a1 -> a2, shelves [..] ms
Running upgrade  -> 0001, init [..] ms
Running upgrade 0001 -> 0002, lines [..] ms
## run limbeck current
## stdout
0002 (head)
a2 (head)
p2 (head)
## run limbeck downgrade prices@-1
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
downgrade p2 -> p1, discounts: nothing to run, its section is empty
Running downgrade p2 -> p1, discounts [..] ms
## run limbeck downgrade stock@base
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
downgrade a2 -> a1, shelves: nothing to run, its section is empty
Running downgrade a2 -> a1, shelves [..] ms
Running downgrade a1 -> , stock [..] ms
## run limbeck current
## stdout
0002 (head)
p1

## file more/limbeck.toml
[limbeck]
schema = "more"
recursive_version_locations = true
file_template = "%(year)d/%(rev)s_%(slug)s"

## file more/db/versions/2020/0001_init.sql
-- init
--
-- @revision 0001

-- @upgrade

-- @downgrade

## cd shop/more
## run limbeck revision -m "within a year" --rev-id 0002
## stdout
Generating db/versions/[..]/0002_within_a_year.sql ... done
## run limbeck history
## stdout
0001 -> 0002 (head), within a year
<base> -> 0001, init

## file limbeck.toml
[limbeck]
schema = "more"
recursive_version_locations = true

## run limbeck revision -m "beside it" --rev-id 0003 --head 0001 --splice
## stdout
Generating db/versions/2020/0003_beside_it.sql ... done
## run limbeck revision -m "there" --rev-id 0004 --head 0003 --version-path db/versions/new
## stdout
Generating db/versions/new/0004_there.sql ... done
## run limbeck heads
## stdout
0002 (head)
0004 (head)

## file limbeck.toml
[limbeck]
schema = "more"
file_template = "%(year)d/%(rev)s_%(slug)s"

## delete db/versions
## file db/versions/README.md
nothing yet

## run limbeck revision -m "nowhere"
## exit 1
## stderr
SQL-114: file_template puts the revision into db/versions/[..], which is not read
  Folders within a version location are read only if limbeck.toml says so.
  fix: recursive_version_locations = true
