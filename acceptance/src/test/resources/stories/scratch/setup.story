# What a schema takes as given
`scratch_setup` runs first on each scratch database; `supabase` needs no file. Services in `depends_on` are there too.

## cd shop
## file limbeck.toml
[workspace]
members = ["users", "notes"]

## file users/limbeck.toml
[limbeck]
schema = "users"

## file users/db/versions/0001_init.sql
-- init
--
-- @revision 0001

-- @upgrade
CREATE TABLE users (id bigint PRIMARY KEY);

-- @downgrade
DROP TABLE users;

## file notes/limbeck.toml
[limbeck]
schema = "notes"
model = ["tables.sql", "java:Tags"]
depends_on = ["users"]
scratch_setup = ["supabase", "setup.sql"]

## file notes/setup.sql
CREATE ROLE story_scratch_reader;
GRANT story_scratch_reader TO authenticated;
CREATE SCHEMA shared;
CREATE FUNCTION shared.title(text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT initcap($1)';

## file notes/tables.sql
CREATE TABLE notes (
  id bigint PRIMARY KEY,
  owner uuid NOT NULL DEFAULT auth.uid() REFERENCES auth.users (id),
  author bigint REFERENCES users.users (id),
  title text CHECK (title = shared.title(title))
);
ALTER TABLE notes ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON notes TO authenticated USING (owner = auth.uid());

## file notes/Tags.java
import static dev.limbeck.migration.Elements.*;

import dev.limbeck.migration.*;

public class Tags implements Model {
  @Override
  public void define(Operations op) {
    op.createTable("tags", column("name", text()).primaryKey());
  }
}

## file notes/db/versions/0001_init.sql
-- init
--
-- @revision 0001

-- @upgrade
CREATE TABLE notes (
  id bigint PRIMARY KEY,
  owner uuid DEFAULT auth.uid() NOT NULL REFERENCES auth.users,
  author bigint REFERENCES users.users,
  title text,
  CHECK (title = shared.title(title))
);
ALTER TABLE notes ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON notes FOR ALL TO authenticated USING (auth.uid() = auth.uid() AND owner = auth.uid());
CREATE TABLE tags (name text PRIMARY KEY);

-- @downgrade
DROP TABLE tags;
DROP TABLE notes;

## run limbeck -s notes check
## exit 3
## stdout
Detected changed policy 'notes.own' (definition)
## stderr
compared  the revisions at 0001 (replayed on scratch, PostgreSQL 18)  with  notes/tables.sql (3 statements), java:Tags (1 operation)
AUT-101: New upgrade operations detected: 1 of notes
  the revisions at 0001 (replayed on scratch, PostgreSQL 18)  and  notes/tables.sql (3 statements), java:Tags (1 operation)  differ.
  fix: limbeck -s notes revision --autogenerate -m "..."

## file notes/setup.sql
CREATE SCHEMA shared;
CREATE FUNCTION shared.title(text) RETURNS txt LANGUAGE sql IMMUTABLE AS 'SELECT initcap($1)';

## run limbeck -s notes check
## exit 1
## stdout
## stderr
AUT-204: The setup notes/setup.sql of scratch databases failed
  notes/setup.sql:2:1
      2 | CREATE FUNCTION shared.title(text) RETURNS txt LANGUAGE sql IMMUTABLE AS 'SELECT initcap($1)';
        | ^
  42704 type "txt" does not exist
  fix: correct the statement; it runs in an empty database

## file notes/limbeck.toml
[limbeck]
schema = "notes"
model = "tables.sql"
scratch = "server"
protected = true
url = "postgresql://nobody@localhost:1/none"

## run limbeck -s notes check
## exit 1
## stdout
## stderr
AUT-205: nobody@localhost:1/none is protected: no scratch databases are made on its server
  limbeck.toml says  scratch = "server"  and  protected = true.
  fix: set  scratch = "embedded"  in limbeck.toml, or name another server
