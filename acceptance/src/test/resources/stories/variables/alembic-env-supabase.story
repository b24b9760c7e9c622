# ALEMBIC_ENV=supabase
The journal goes to the database of its environment, the others to that of the workspace.

## copy examples/swae
## cd examples/swae
## env DATABASE_URL={{DB_URL}}
## env ALEMBIC_ENV=supabase

## run limbeck --jobs 1 upgrade head
## exit 1
## stdout
failed  agent-journal      CFG-107
ok      habits_service     applied 2, now 3b7a1d2e4f56 (head)
ok      meals_service      applied 2, now 0002 (head)
ok      movements_service  applied 1, now 0001 (head)
ok      practices_service  applied 1, now 0001 (head)
ok      users_service      applied 1, now 0001 (head)
6 services on {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}: 5 applied, 0 already at head, 0 skipped, 1 failed, 0 not tried ([..] s)
## stderr
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)
habits_service     Running upgrade  -> 189b1231afd4, bootstrap_tables [..] ms
habits_service     Running upgrade 189b1231afd4 -> 3b7a1d2e4f56, soft_delete_program_templates [..] ms
meals_service      Running upgrade  -> 0001, init [..] ms
meals_service      Running upgrade 0001 -> 0002, off_fields [..] ms
movements_service  Running upgrade  -> 0001, init [..] ms
users_service      Running upgrade  -> 0001, init [..] ms
practices_service  Running upgrade  -> 0001, init [..] ms
CFG-107: The variable SUPABASE_URL is not set, and 'url' needs it
  src/alembic-config/limbeck.toml:12:1
     12 | url = "${SUPABASE_URL}"
        | ^
  fix: export SUPABASE_URL=…
  fix: write ${SUPABASE_URL:-DEFAULT} where it need not be set
  service: agent-journal

## query SELECT nspname FROM pg_namespace WHERE nspname = 'journal'
## rows

## sql
CREATE ROLE "{{DB_NAME}}_postgres.xyz" LOGIN PASSWORD 'pooler-secret';
GRANT CREATE ON DATABASE {{DB_NAME}} TO "{{DB_NAME}}_postgres.xyz";
GRANT USAGE ON SCHEMA limbeck TO "{{DB_NAME}}_postgres.xyz";
GRANT SELECT, INSERT ON limbeck.history TO "{{DB_NAME}}_postgres.xyz";

## env SUPABASE_URL=postgresql://{{DB_NAME}}_postgres.xyz:pooler-secret@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}?pgbouncer=true
## run limbeck --jobs 1 upgrade head
## stdout
ok    agent-journal      applied 1, now 3e41ce1dbfee (head)
ok    habits_service     Already at head, nothing to do (3b7a1d2e4f56)
ok    meals_service      Already at head, nothing to do (0002)
ok    movements_service  Already at head, nothing to do (0001)
ok    practices_service  Already at head, nothing to do (0001)
ok    users_service      Already at head, nothing to do (0001)
6 services on {{DB_NAME}}_postgres.xyz@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}, {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}}: 1 applied, 5 already at head, 0 skipped, 0 failed, 0 not tried ([..] s)
## stderr
database: {{DB_NAME}}_postgres.xyz@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from src/alembic-config/limbeck.toml:12 ${SUPABASE_URL})
agent-journal      Running upgrade  -> 3e41ce1dbfee, m [..] ms
database: {{DB_USER}}@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from DATABASE_URL)

## query SELECT by_role = current_database() || '_postgres.xyz', count(*) FROM limbeck.history GROUP BY 1 ORDER BY 1
## rows
f | 7
t | 1

## run limbeck -s agent-journal downgrade base
## exit 1
## stdout
failed  agent-journal  WSP-102 on {{DB_NAME}}_postgres.xyz@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
## stderr
database: {{DB_NAME}}_postgres.xyz@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} (from src/alembic-config/limbeck.toml:12 ${SUPABASE_URL})
WSP-102: Not confirmed: downgrade agent-journal to base on {{DB_NAME}}
  The database is protected: limbeck.toml says  protected = true.
  fix: add  --yes {{DB_NAME}}

## run limbeck -s agent-journal downgrade base --yes {{DB_NAME}}
## stdout
ok    agent-journal  undone 1, now base on {{DB_NAME}}_postgres.xyz@{{DB_HOST}}:{{DB_PORT}}/{{DB_NAME}} ([..] s)
