# A wrong environment
None of the files of the run defines it: those that exist are listed, and no service is touched.

## copy examples/swae
## cd examples/swae
## env DATABASE_URL={{DB_URL}}
## env ALEMBIC_ENV=supabse

## run limbeck upgrade head
## exit 1
## stdout
## stderr
CFG-207: No environment 'supabse' (from ALEMBIC_ENV) is defined
  Defined are
  local of src/alembic-config/limbeck.toml
  supabase of src/alembic-config/limbeck.toml
  fix: --env supabase
  fix: unset ALEMBIC_ENV

## query SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_|^information_schema' ORDER BY 1
## rows
public

## unset ALEMBIC_ENV
## run limbeck --env staging -s habits_service upgrade head
## exit 1
## stdout
## stderr
CFG-207: No environment 'staging' (from --env) is defined
  Defined are
  local of src/alembic-config/limbeck.toml
  supabase of src/alembic-config/limbeck.toml

## query SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_|^information_schema' ORDER BY 1
## rows
public
