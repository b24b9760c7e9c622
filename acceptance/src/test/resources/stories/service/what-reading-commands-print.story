# What the reading commands print
Byte for byte what Alembic prints, for scripts that read it.

## copy examples/swae
## cd examples/swae/habits_service

## run limbeck heads
## stdout
3b7a1d2e4f56 (head)
## stderr

## run limbeck history
## stdout
189b1231afd4 -> 3b7a1d2e4f56 (head), soft_delete_program_templates
<base> -> 189b1231afd4, bootstrap_tables
## stderr

## run limbeck history -r 189b1231afd4:head --verbose
## stdout
Rev: 3b7a1d2e4f56 (head)
Parent: 189b1231afd4
Path: db/versions/3b7a1d2e4f56_soft_delete_program_templates.sql

    soft_delete_program_templates

Rev: 189b1231afd4
Parent: <base>
Path: db/versions/189b1231afd4_bootstrap_tables.sql

    bootstrap_tables

## run limbeck show 3b7a
## stdout
Rev: 3b7a1d2e4f56 (head)
Parent: 189b1231afd4
Path: db/versions/3b7a1d2e4f56_soft_delete_program_templates.sql

    soft_delete_program_templates
## stderr

## run limbeck show head

## env DATABASE_URL={{DB_URL}}

## run limbeck current
## stdout
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)

## query SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_|^information_schema' ORDER BY 1
## rows
public

## run limbeck upgrade 189b
## run limbeck current
## stdout
189b1231afd4

## run limbeck history --indicate-current
## stdout
189b1231afd4 -> 3b7a1d2e4f56 (head), soft_delete_program_templates
<base> -> 189b1231afd4 (current), bootstrap_tables

## run limbeck upgrade +1
## run limbeck current
## stdout
3b7a1d2e4f56 (head)

## run limbeck current --verbose
## stdout
Current revision(s) for {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}:
Rev: 3b7a1d2e4f56 (head)
Parent: 189b1231afd4
Path: db/versions/3b7a1d2e4f56_soft_delete_program_templates.sql

    soft_delete_program_templates

## run limbeck history
## stdout
189b1231afd4 -> 3b7a1d2e4f56 (head), soft_delete_program_templates
<base> -> 189b1231afd4, bootstrap_tables
