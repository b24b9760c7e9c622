# The graphs of a workspace
Each service's stands under its name; a picture for another program is of one service.

## file limbeck.toml
[workspace]
members = ["*"]

## file users/limbeck.toml
[limbeck]
schema = "users"

## file shop/limbeck.toml
[limbeck]
schema = "shop"

## file users/db/versions/u1.sql
-- make u1
--
-- @revision u1
-- @created 2025-10-01T12:34:56Z

-- @upgrade

-- @downgrade

## file users/db/versions/u2.sql
-- make u2
--
-- @revision u2
-- @down_revision u1
-- @created 2025-10-01T12:34:56Z

-- @upgrade

-- @downgrade

## file shop/db/versions/s1.sql
-- make s1
--
-- @revision s1
-- @created 2025-10-01T12:34:56Z

-- @upgrade

-- @downgrade

## file shop/db/versions/s2.sql
-- make s2
--
-- @revision s2
-- @down_revision s1
-- @created 2025-10-01T12:34:56Z

-- @upgrade

-- @downgrade

## file shop/db/versions/s3.sql
-- make s3
--
-- @revision s3
-- @down_revision s1
-- @created 2025-10-01T12:34:56Z

-- @upgrade

-- @downgrade

## run limbeck graph --no-current
## stdout
shop   ○ s2 (head), make s2  2025-10-01
shop   │ ○ s3 (head), make s3  2025-10-01
shop   ├─┘
shop   ○ s1 (branchpoint), make s1  2025-10-01
users  ○ u2 (head), make u2  2025-10-01
users  ○ u1, make u1  2025-10-01
## stderr

## run limbeck graph --format dot
## exit 2
## stdout
## stderr
WSP-101: graph in a workspace must be told which service
  The services are shop, users. Nothing was changed.
  fix: limbeck -s shop graph …

## run limbeck graph -s users --format dot --no-current
## stdout
digraph revisions {
  node [shape=box, fontname="monospace"];
  "u2" [label="u2 (head)\nmake u2\n2025-10-01"];
  "u1" [label="u1\nmake u1\n2025-10-01"];
  "u2" -> "u1";
}
## stderr

