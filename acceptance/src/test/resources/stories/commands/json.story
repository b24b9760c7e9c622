# One JSON object, whatever happens
The same shape for every command, also where it fails or could not be read.

## cd shop
## env DATABASE_URL={{DB_URL}}
## file limbeck.toml
[limbeck]
schema = "shop"

## file db/versions/0001_init.sql
-- init
--
-- @revision 0001

-- @upgrade
CREATE TABLE orders (id bigint PRIMARY KEY);

-- @downgrade
DROP TABLE orders;

## run limbeck --json current
## stdout
{"limbeck":"[..]","command":"current","exit":0,"services":[{"service":"shop","schema":"shop","database":"{{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}","from":[],"to":[],"state":"ok","note":null,"found":false,"steps":[],"revisions":[],"problem":null,"script":null,"plan":null,"comparisons":[]}],"problems":[],"detail":null}

## run limbeck --json upgrade head
## stdout
{"limbeck":"[..]","command":"upgrade","exit":0,"services":[{"service":"shop","schema":"shop","database":"{{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}","from":[],"to":["0001"],"state":"applied","note":"0001 (head)","found":false,"steps":[{"revision":"0001","down_revision":[],"direction":"upgrade","message":"init","path":"db/versions/0001_init.sql","ms":[..]}],"revisions":[],"problem":null,"script":null,"plan":null,"comparisons":[]}],"problems":[],"detail":null}

## run limbeck upgrade head --json -q
## stdout
{"limbeck":"[..]","command":"upgrade","exit":0,"services":[{"service":"shop","schema":"shop","database":"{{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}","from":["0001"],"to":["0001"],"state":"ok","note":"0001 (head)","found":false,"steps":[],"revisions":[],"problem":null,"script":null,"plan":null,"comparisons":[]}],"problems":[],"detail":null}
## stderr

## run limbeck --json current
## stdout
{"limbeck":"[..]","command":"current","exit":0,"services":[{"service":"shop","schema":"shop","database":"{{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}","from":["0001"],"to":["0001"],"state":"ok","note":null,"found":false,"steps":[],"revisions":[{"revision":"0001","down_revision":[],"depends_on":[],"branch_labels":[],"message":"init","path":"db/versions/0001_init.sql","created":null,"flags":["head","current"],"recorded":null}],"problem":null,"script":null,"plan":null,"comparisons":[]}],"problems":[],"detail":null}

## run limbeck --json history
## stdout
{"limbeck":"[..]","command":"history","exit":0,"services":[{"service":"shop","schema":"shop","database":null,"from":[],"to":[],"state":"ok","note":null,"found":false,"steps":[],"revisions":[{"revision":"0001","down_revision":[],"depends_on":[],"branch_labels":[],"message":"init","path":"db/versions/0001_init.sql","created":null,"flags":["head"],"recorded":null}],"problem":null,"script":null,"plan":null,"comparisons":[]}],"problems":[],"detail":null}

## run limbeck --json upgrade 0002
## exit 1
## stdout
{"limbeck":"[..]","command":"upgrade","exit":1,"services":[{"service":"shop","schema":"shop","database":"{{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}","from":[],"to":[],"state":"failed","note":null,"found":false,"steps":[],"revisions":[],"problem":{"code":"REV-201","what":"Can't locate revision identified by '0002'","why":"No file has this id. The nearest:\n  0001  init  db/versions/0001_init.sql","fixes":["limbeck upgrade 0001","limbeck history"],"location":null},"script":null,"plan":null,"comparisons":[]}],"problems":[{"service":"shop","code":"REV-201","what":"Can't locate revision identified by '0002'","why":"No file has this id. The nearest:\n  0001  init  db/versions/0001_init.sql","fixes":["limbeck upgrade 0001","limbeck history"],"location":null}],"detail":null}

## run limbeck --json current --check-heads
## stdout
{"limbeck":"[..]","command":"current","exit":0,"services":[{"service":"shop","schema":"shop","database":"{{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}","from":["0001"],"to":["0001"],"state":"ok","note":null,"found":false,"steps":[],"revisions":[{"revision":"0001","down_revision":[],"depends_on":[],"branch_labels":[],"message":"init","path":"db/versions/0001_init.sql","created":null,"flags":["head","current"],"recorded":null}],"problem":null,"script":null,"plan":null,"comparisons":[]}],"problems":[],"detail":null}

## run limbeck --json upgrad head
## exit 2
## stdout
{"limbeck":"[..]","command":"","exit":2,"services":[],"problems":[{"service":null,"code":"CLI-102","what":"There is no command 'upgrad'","why":"Commands: upgrade, downgrade, [..]","fixes":["limbeck upgrade","limbeck --help"],"location":null}],"detail":null}
## stderr

## run limbeck --json upgrade
## exit 2
## stdout
{"limbeck":"[..]","command":"upgrade","exit":2,"services":[],"problems":[{"service":null,"code":"CLI-103","what":"REV is missing","why":"usage: limbeck upgrade [OPTIONS] [REV]","fixes":["limbeck upgrade --help"],"location":null}],"detail":null}

## file db/versions/0002_fails.sql
-- fails
--
-- @revision 0002
-- @down_revision 0001

-- @upgrade
INSERT INTO orders VALUES (1);
INSERT INTO orders VALUES (1);

## run limbeck --json upgrade head
## exit 1
## stdout
{"limbeck":"[..]","command":"upgrade","exit":1,"services":[{"service":"shop","schema":"shop","database":"{{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}","from":["0001"],"to":["0001"],"state":"failed","note":"0001","found":false,"steps":[],"revisions":[],"problem":{"code":"RUN-310","what":"shop: upgrade to 0002 failed and was rolled back; the database is at 0001.","why":"23505 duplicate key value violates unique constraint \"orders_pkey\"\ndetail: Key (id)=(1) already exists.","fixes":["correct the rows or the file, then  limbeck upgrade head"],"location":{"path":"db/versions/0002_fails.sql","line":null,"column":null}},"script":null,"plan":null,"comparisons":[]}],"problems":[{"service":"shop","code":"RUN-310","what":"shop: upgrade to 0002 failed and was rolled back; the database is at 0001.","why":"23505 duplicate key value violates unique constraint \"orders_pkey\"\ndetail: Key (id)=(1) already exists.","fixes":["correct the rows or the file, then  limbeck upgrade head"],"location":{"path":"db/versions/0002_fails.sql","line":null,"column":null}}],"detail":null}

## file limbeck.toml
[limbeck]
schem = "shop"

## run limbeck --json heads
## exit 1
## stdout
{"limbeck":"[..]","command":"heads","exit":1,"services":[],"problems":[{"service":null,"code":"CFG-102","what":"There is no key 'schem'","why":null,"fixes":["write 'schema'"],"location":{"path":"limbeck.toml","line":2,"column":1}}],"detail":null}
