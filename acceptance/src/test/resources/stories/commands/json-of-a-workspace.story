# JSON of a workspace
One object with a service each, also where one has no configuration.

## copy examples/swae
## cd examples/swae
## delete practices_service/limbeck.toml
## env DATABASE_URL={{DB_URL}}
## run limbeck --json -q upgrade head
## stdout contains
{"limbeck":"[..]","command":"upgrade","exit":0,"services":[{"service":"agent-journal","schema":"journal",
"from":[],"to":["3e41ce1dbfee"],"state":"applied","note":"3e41ce1dbfee (head)"
{"service":"habits_service","schema":"habits","database":"{{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}","from":[],"to":["3b7a1d2e4f56"],"state":"applied"
{"revision":"3b7a1d2e4f56","down_revision":["189b1231afd4"],"direction":"upgrade","message":"soft_delete_program_templates","path":"db/versions/3b7a1d2e4f56_soft_delete_program_templates.sql","ms":[..]}
{"service":"practices_service","schema":null,"database":null,"from":[],"to":[],"state":"SKIP","note":"no config yet; create one:  limbeck init practices_service --schema practices","found":false,"steps":[],"revisions":[],"problem":null,"script":null,"plan":null,"comparisons":[]}
"problems":[],"detail":null}
## stdout lacks
{{DB_PASS}}
## stderr

## run limbeck --json downgrade base
## exit 2
## stdout
{"limbeck":"[..]","command":"downgrade","exit":2,"services":[],"problems":[{"service":null,"code":"WSP-101","what":"downgrade in a workspace must be told which service","why":"The services are agent-journal, habits_service, meals_service, movements_service, practices_service, users_service. Nothing was changed.","fixes":["limbeck -s agent-journal downgrade …","limbeck downgrade --all …"],"location":null}],"detail":null}
## stderr
