# Supabase grants whatever is new to the roles of its web API
The version table and the history, with the sequence behind its id, are granted to nobody.

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

## sql
DO $$ BEGIN CREATE ROLE anon; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
ALTER DEFAULT PRIVILEGES GRANT ALL ON TABLES TO anon, PUBLIC;
ALTER DEFAULT PRIVILEGES GRANT ALL ON SEQUENCES TO anon, PUBLIC;

## run limbeck upgrade head

## query SELECT c.relname, count(a) FROM pg_class c LEFT JOIN LATERAL aclexplode(c.relacl) a ON a.grantee <> c.relowner WHERE c.relnamespace = 'shop'::regnamespace AND c.relkind IN ('r', 'S') AND (a IS NULL OR a.privilege_type = 'SELECT') GROUP BY 1 ORDER BY 1
## rows
alembic_version | 0
limbeck_history | 0
limbeck_history_id_seq | 0
orders | 2
