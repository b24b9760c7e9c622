# Commands on a new file
They run in the service's folder, without a shell; what they print goes to stderr, and where one fails the file stays.

## cd shop
## file limbeck.toml
[limbeck]
schema = "shop"
file_template = "%(rev)s"

[limbeck.hooks]
post_write = ["grep -n '@down_revision 0001' {path}", "cp {path} 'a copy'", "sed -i s/@created/@created/"]

## file fmt.sh
echo "formatting $1"
echo "-- formatted" >> "$1"
exit 3

## file db/versions/0001.sql
-- init
--
-- @revision 0001

-- @upgrade

## run limbeck revision -m "more" --rev-id 0002
## stdout
Generating db/versions/0002.sql ... done
## stderr
4:-- @down_revision 0001

## run limbeck history
## stdout
0001 -> 0002 (head), more
<base> -> 0001, init


## file limbeck.toml
[limbeck]
schema = "shop"
file_template = "%(rev)s"

[limbeck.hooks]
post_write = [
  "sh fmt.sh",
  "sh -c 'echo never'",
]

## run limbeck revision -m "formatted" --rev-id 0003
## exit 1
## stdout
## stderr
formatting db/versions/0003.sql
SQL-118: The post-write command 'sh fmt.sh' failed on db/versions/0003.sql
  limbeck.toml:6:1
      6 | post_write = …
        | ^
  It exited with 3.
  The file is written and stays as it is now.
  fix: run the command by hand, or correct limbeck.toml; the revision is there

## run limbeck heads
## stdout
0003 (head)

## file limbeck.toml
[limbeck]
schema = "shop"
file_template = "%(rev)s"

[limbeck.hooks]
post_write = ["no-such-formatter -i {path}"]

## run limbeck merge 0003 --rev-id 0004
## exit 1
## stdout
## stderr
SQL-118: The post-write command 'no-such-formatter -i {path}' failed on db/versions/0004.sql
  limbeck.toml:6:1
      6 | post_write = …
        | ^
  There is no such program, or it may not be run.
  The file is written and stays as it is now.
  fix: run the command by hand, or correct limbeck.toml; the revision is there

## file limbeck.toml
[limbeck]
schema = "shop"
file_template = "%(rev)s"

[limbeck.hooks]
post_write = [""]
postwrite = "fmt"

## run limbeck revision -m x --rev-id 0005
## exit 1
## stdout
## stderr
CFG-102: There is no key 'postwrite'
  limbeck.toml:7:1
      7 | postwrite = …
        | ^
  fix: write 'post_write'

## file limbeck.toml
[limbeck]
schema = "shop"
file_template = "%(rev)s"

[limbeck.hooks]
post_write = [""]

## run limbeck revision -m x --rev-id 0005
## exit 1
## stdout
## stderr
SQL-118: A post-write command is empty
  limbeck.toml:6:1
      6 | post_write = …
        | ^
  Nothing was written.
