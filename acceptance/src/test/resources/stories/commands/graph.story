# The graph in the terminal, and as a picture for other programs
Newest first, in the order of history. What the database is at is marked where it can be reached.

## cd shop
## file limbeck.toml
[limbeck]
schema = "shop"

## file db/versions/0001.sql
-- init
--
-- @revision 0001
-- @created 2025-10-01T12:34:56Z

-- @upgrade

-- @downgrade

## file db/versions/0002.sql
-- orders
--
-- @revision 0002
-- @down_revision 0001
-- @branch_labels orders
-- @created 2025-10-02T12:34:56Z

-- @upgrade

-- @downgrade

## file db/versions/0003.sql
-- order <lines> & "parts"
--
-- @revision 0003
-- @down_revision 0002
-- @created 2025-10-04T12:34:56Z

-- @upgrade

-- @downgrade

## file db/versions/0004.sql
-- stock
--
-- @revision 0004
-- @down_revision 0001
-- @branch_labels stock
-- @created 2025-10-03T12:34:56Z

-- @upgrade

-- @downgrade

## file db/versions/0005.sql
-- both
--
-- @revision 0005
-- @down_revision 0003, 0004
-- @created 2025-10-05T12:34:56Z

-- @upgrade

-- @downgrade

## file db/versions/audit1.sql
-- audit trail
--
-- @revision audit1
-- @branch_labels audit
-- @depends_on 0002
-- @created 2025-10-06T12:34:56Z

-- @upgrade

-- @downgrade

## run limbeck graph
## stdout
○ 0005 (orders, stock) (head) (mergepoint), both  2025-10-05
├─┐
○ │ 0003, order <lines> & "parts"  2025-10-04
│ │ ○ audit1 (audit) (head), audit trail  2025-10-06  depends on 0002
○ │ 0002 (orders), orders  2025-10-02
│ ○ 0004 (stock), stock  2025-10-03
├─┘
○ 0001 (branchpoint), init  2025-10-01
## stderr
shop: what is current is not shown: Nothing names the database of shop

## env DATABASE_URL={{DB_URL}}
## run limbeck upgrade 0004

## run limbeck upgrade 0003

## run limbeck graph
## stdout
○ 0005 (orders, stock) (head) (mergepoint), both  2025-10-05
├─┐
● │ 0003 (current), order <lines> & "parts"  2025-10-04
│ │ ○ audit1 (audit) (head), audit trail  2025-10-06  depends on 0002
○ │ 0002 (orders), orders  2025-10-02
│ ● 0004 (stock) (current), stock  2025-10-03
├─┘
○ 0001 (branchpoint), init  2025-10-01
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)

## run limbeck graph --no-current --ascii
## stdout
o 0005 (orders, stock) (head) (mergepoint), both  2025-10-05
+-.
o | 0003, order <lines> & "parts"  2025-10-04
| | o audit1 (audit) (head), audit trail  2025-10-06  depends on 0002
o | 0002 (orders), orders  2025-10-02
| o 0004 (stock), stock  2025-10-03
+-'
o 0001 (branchpoint), init  2025-10-01
## stderr

## run limbeck graph -r 0002:0005 -q
## stdout
○ 0005 (orders, stock) (head) (mergepoint), both  2025-10-05
● 0003 (current), order <lines> & "parts"  2025-10-04
○ 0002 (orders), orders  2025-10-02

## env LANG=C
## run limbeck graph -r 0004: --no-current
## stdout
o 0005 (orders, stock) (head) (mergepoint), both  2025-10-05
o 0004 (stock), stock  2025-10-03

## unset LANG
## run limbeck graph --format dot
## stdout
digraph revisions {
  node [shape=box, fontname="monospace"];
  "0005" [label="0005 (orders, stock) (head) (mergepoint)\nboth\n2025-10-05"];
  "0003" [label="0003 (current)\norder <lines> & \"parts\"\n2025-10-04", style=bold];
  "audit1" [label="audit1 (audit) (head)\naudit trail\n2025-10-06"];
  "0002" [label="0002 (orders)\norders\n2025-10-02"];
  "0004" [label="0004 (stock) (current)\nstock\n2025-10-03", style=bold];
  "0001" [label="0001 (branchpoint)\ninit\n2025-10-01"];
  "0005" -> "0003";
  "0005" -> "0004";
  "0003" -> "0002";
  "audit1" -> "0002" [style=dashed, label="depends on"];
  "0002" -> "0001";
  "0004" -> "0001";
}
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)

## run limbeck graph --format mermaid --no-current
## stdout
flowchart TB
  r0["0005 (orders, stock) (head) (mergepoint)<br/>both<br/>2025-10-05"]
  r1["0003<br/>order #lt;lines#gt; #amp; #quot;parts#quot;<br/>2025-10-04"]
  r2["audit1 (audit) (head)<br/>audit trail<br/>2025-10-06"]
  r3["0002 (orders)<br/>orders<br/>2025-10-02"]
  r4["0004 (stock)<br/>stock<br/>2025-10-03"]
  r5["0001 (branchpoint)<br/>init<br/>2025-10-01"]
  r0 --> r1
  r0 --> r4
  r1 --> r3
  r2 -. depends on .-> r3
  r3 --> r5
  r4 --> r5

## run limbeck graph --format svg -r current:heads -q
## stdout
<svg xmlns="http://www.w3.org/2000/svg" width="528" height="80" viewBox="0 0 528 80">
<rect width="100%" height="100%" fill="#ffffff"/>
<g fill="none" stroke-width="2">
<path d="M16 16V40" stroke="#3366cc"/>
<path d="M16 16C16 28 32 28 32 40V64" stroke="#cc3311"/>
</g>
<g font-family="monospace" font-size="13">
<circle cx="16" cy="16" r="5" stroke="#3366cc" stroke-width="2" fill="#ffffff"/>
<text x="48" y="20" xml:space="preserve">0005 (orders, stock) (head) (mergepoint), both  2025-10-05</text>
<circle cx="16" cy="40" r="5" stroke="#3366cc" stroke-width="2" fill="#3366cc"/>
<text x="48" y="44" xml:space="preserve">0003 (current), order &lt;lines&gt; &amp; "parts"  2025-10-04</text>
<circle cx="32" cy="64" r="5" stroke="#cc3311" stroke-width="2" fill="#cc3311"/>
<text x="48" y="68" xml:space="preserve">0004 (stock) (current), stock  2025-10-03</text>
</g>
</svg>

## run limbeck graph --json -r 0004:0004 --no-current
## stdout
{"limbeck":"[..]","command":"graph","exit":0,"services":[{"service":"shop",[..]"revisions":[{"revision":"0004","down_revision":["0001"],[..]

## run limbeck graph --format svg -o graph.svg --no-current
## stdout
Drawn to {{DIR}}/shop/graph.svg
## stderr

## run limbeck graph --format dot -o graph.svg --no-current
## exit 1
## stdout
## stderr
WSP-105: Cannot write {{DIR}}/shop/graph.svg
  It is already there, and no file is ever replaced.
  fix: name another file with -o, or leave it out to have the picture printed

## run limbeck graph --format png
## exit 2
## stdout
## stderr
CLI-105: --format takes no 'png'
  It is text, ascii, dot, svg or mermaid.
  fix: limbeck graph --format svg

## run limbeck graph --ascii --format svg
## exit 2
## stdout
## stderr
CLI-105: --ascii does not go with --format svg
  It chooses the characters that a terminal's picture is made of.
  fix: limbeck graph --format svg

## run limbeck graph -r 0009:
## exit 1
## stdout
## stderr contains
REV-201: Can't locate revision identified by '0009'

## unset DATABASE_URL
## run limbeck graph -r current:
## exit 1
## stdout
## stderr
CFG-304: Nothing names the database of shop
  Looked at --url, url of limbeck.toml, DATABASE_URL, DB_HOST and its companions, default_url of limbeck.toml.
  fix: export DATABASE_URL=postgresql://USER:PASSWORD@HOST:5432/DATABASE
  fix: add --url embedded for a development server of the workspace's own

