# A new branch
`revision` begins branches with labels and dependencies, and checks all of them before it writes.

## cd shop
## env DATABASE_URL={{DB_URL}}
## file limbeck.toml
[limbeck]
schema = "shop"

## file db/versions/0001_init.sql
-- init
--
-- @revision 0001aaaa

-- @upgrade

-- @downgrade

## run limbeck revision -m "stock" --rev-id s1 --head base --branch-label stock --depends-on 0001
## stdout
Generating db/versions/s1_stock.sql ... done
## run limbeck show s1
## stdout
Rev: s1 (head)
Parent: <base>
Also depends on: 0001aaaa
Branch names: stock
Path: db/versions/s1_stock.sql

    stock

## run limbeck revision -m "more stock" --rev-id s2 --head stock@head
## stdout
Generating db/versions/s2_more_stock.sql ... done
## run limbeck revision -m "orders know stock" --rev-id 0002 --head 0001 --depends-on stock
## stdout
Generating db/versions/0002_orders_know_stock.sql ... done
## run limbeck history
## stdout
0001aaaa (stock) -> 0002 (head), orders know stock
s1 -> s2 (stock) (head), more stock
<base> (0001aaaa) -> s1 (stock), stock
<base> -> 0001aaaa, init

## run limbeck revision -m "beside" --rev-id 0003 --head 0001 --splice
## stdout
Generating db/versions/0003_beside.sql ... done

## run limbeck revision -m "which one"
## exit 1
## stderr
REV-204: Multiple heads are present; please specify the head revision on which the new revision should be based, or perform a merge.
  3 heads without a common base:
    0002  orders know stock  [..]  db/versions/0002_orders_know_stock.sql
    0003  beside             [..]  db/versions/0003_beside.sql
    s2    more stock         [..]  db/versions/s2_more_stock.sql
  fix: limbeck merge heads -m "merge orders know stock, beside and more stock"    (one head again)
  fix: limbeck revision -m "which one" --head 0002
  fix: limbeck revision -m "which one" --head 0003
  fix: limbeck revision -m "which one" --head s2
  fix: limbeck upgrade heads    (apply all, merge later)

## run limbeck revision -m "all wrong" --head s1 --rev-id a123456789b123456789c123456789d123 --branch-label stock --branch-label "x y" --depends-on nothing --version-path elsewhere
## exit 1
## stdout
## stderr
REV-210: Revision s1 is not a head revision; please specify --splice to create a new branch from this revision
  It is revised already, up to:
    0002  orders know stock  [..]  db/versions/0002_orders_know_stock.sql
    s2    more stock         [..]  db/versions/s2_more_stock.sql
  fix: limbeck revision -m "all wrong" --rev-id a123456789b123456789c123456789d123 --branch-label stock --branch-label "x y" --depends-on nothing --version-path elsewhere --head 0002
  fix: limbeck revision -m "all wrong" --rev-id a123456789b123456789c123456789d123 --branch-label stock --branch-label "x y" --depends-on nothing --version-path elsewhere --head s2
  fix: limbeck revision -m "all wrong" --rev-id a123456789b123456789c123456789d123 --branch-label stock --branch-label "x y" --depends-on nothing --version-path elsewhere --head s1 --splice    (a second branch)
REV-104: Revision identifier 'a123456789b123456789c123456789d123' has 34 characters; the version table holds at most 32
  fix: leave --rev-id out, or choose one of at most 32 letters and digits
REV-105: Branch name 'stock' already used by revision s1
  Ids and branch labels share one namespace; db/versions/s1_stock.sql has it.
  fix: choose another --branch-label
REV-104: Character(s) ' ' not allowed in branch label 'x y'
  fix: choose a --branch-label of letters, digits and underscores
REV-201: Can't locate revision identified by 'nothing'
  No file has this id, and no id or label begins so. The heads are:
    0002  orders know stock  [..]  db/versions/0002_orders_know_stock.sql
    0003  beside             [..]  db/versions/0003_beside.sql
    s2    more stock         [..]  db/versions/s2_more_stock.sql
  fix: limbeck history
SQL-115: Path elsewhere is not represented in current version locations
  version_locations are db/versions.
  fix: limbeck revision -m "all wrong" --rev-id a123456789b123456789c123456789d123 --branch-label stock --branch-label "x y" --depends-on nothing --head s1 --version-path db/versions

## run limbeck revision -m "taken" --head s2 --rev-id stock
## exit 1
## stderr
REV-101: 'stock' is a branch label of revision s1
  It stands in db/versions/s1_stock.sql, which is left as it is.
  fix: leave --rev-id out, or choose another

## run limbeck revision -m "hyphens" --head s2 --rev-id s-2
## exit 1
## stderr
REV-104: Character(s) '-' not allowed in revision identifier 's-2'
  fix: leave --rev-id out, or choose one of at most 32 letters and digits

## run limbeck revision -m "hyphens" --head base --rev-id w1 --branch-label price-list
## stdout
Generating db/versions/w1_hyphens.sql ... done
## run limbeck show price-list@head
## stdout
Rev: w1 (head)
Parent: <base>
Branch names: price-list
Path: db/versions/w1_hyphens.sql

    hyphens
## run limbeck upgrade price-list@+1
## stdout
ok    shop  applied 1, now w1 (head) on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## run limbeck heads
## stdout
0002 (head)
0003 (head)
s2 (stock) (head)
w1 (price-list) (head)

## run limbeck revision --head s2 --rev-id s3
## stdout
Generating db/versions/s3_empty_message.sql ... done
## run limbeck revision --head s3 --rev-id s3 -m "itself"
## exit 1
## stderr
REV-101: Revision s3 exists
  It stands in db/versions/s3_empty_message.sql, which is left as it is.
  fix: leave --rev-id out, or choose another
