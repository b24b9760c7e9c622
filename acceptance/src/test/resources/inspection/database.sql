CREATE FUNCTION watch() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER "Watch" ON ddl_command_end WHEN TAG IN ('CREATE TABLE', 'DROP TABLE') EXECUTE FUNCTION watch();
ALTER EVENT TRIGGER "Watch" ENABLE ALWAYS;
CREATE EXTENSION citext;
CREATE EXTENSION pg_trgm VERSION '1.5';
CREATE TABLE users (id bigint PRIMARY KEY, email citext NOT NULL, names citext[], note text);
CREATE INDEX ON users USING gin (note gin_trgm_ops);
CREATE INDEX ON users USING gist (note gist_trgm_ops (siglen = 32));
COMMENT ON EXTENSION citext IS 'case';
CREATE ROLE {DATABASE}_reader;
GRANT SELECT, INSERT (id, note) ON users TO {DATABASE}_reader WITH GRANT OPTION;
REVOKE TRUNCATE ON users FROM CURRENT_USER;
REVOKE EXECUTE ON FUNCTION watch() FROM PUBLIC;
CREATE TYPE mood AS ENUM ('calm');
GRANT USAGE ON TYPE mood TO {DATABASE}_reader;
CREATE OPERATOR === (leftarg = integer, rightarg = integer, function = int4eq);
CREATE TEXT SEARCH CONFIGURATION german (copy = pg_catalog.german);
CREATE FUNCTION shown(mood) RETURNS point LANGUAGE sql IMMUTABLE RETURN point(1, 1);
CREATE CAST (mood AS point) WITH FUNCTION shown(mood);
CREATE TYPE pair AS (a integer, b text);
CREATE TABLE pairs OF pair;
ALTER DEFAULT PRIVILEGES IN SCHEMA app GRANT SELECT ON TABLES TO {DATABASE}_reader;
COMMENT ON INDEX users_pkey IS 'the index of a key';
COMMENT ON INDEX users_pkey IS 'the index of a key';

-- found

CREATE EXTENSION citext;
  extension citext is 'case'
CREATE EXTENSION pg_trgm VERSION '1.5';
CREATE TYPE mood AS ENUM ('calm');
  type mood GrantedPrivilege[role={DATABASE}_reader, privilege=Privilege[kind=USAGE, columns=[]], grantOption=false, withheld=false]
CREATE TYPE pair AS (
  a integer,
  b text
);
CREATE TABLE pairs (
  a integer,
  b text
);
CREATE TABLE users (
  id bigint NOT NULL,
  email citext NOT NULL,
  names citext[],
  note text
);
  table users GrantedPrivilege[role=CURRENT_USER, privilege=Privilege[kind=TRUNCATE, columns=[]], grantOption=false, withheld=true]
  table users GrantedPrivilege[role={DATABASE}_reader, privilege=Privilege[kind=INSERT, columns=[id]], grantOption=true, withheld=false]
  table users GrantedPrivilege[role={DATABASE}_reader, privilege=Privilege[kind=INSERT, columns=[note]], grantOption=true, withheld=false]
  table users GrantedPrivilege[role={DATABASE}_reader, privilege=Privilege[kind=SELECT, columns=[]], grantOption=true, withheld=false]
ALTER TABLE users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
  constraint users/users_pkey has CommentOfIndex[text=the index of a key]
CREATE INDEX users_note_idx ON users USING gin (note gin_trgm_ops);
CREATE INDEX users_note_idx1 ON users USING gist (note gist_trgm_ops (siglen = 32));
CREATE FUNCTION shown(mood)
RETURNS point
LANGUAGE sql
IMMUTABLE
RETURN point((1)::double precision, (1)::double precision);
CREATE FUNCTION watch()
RETURNS event_trigger
LANGUAGE plpgsql
AS $$BEGIN END$$;
  function watch[] GrantedPrivilege[role=PUBLIC, privilege=Privilege[kind=EXECUTE, columns=[]], grantOption=false, withheld=true]
CREATE EVENT TRIGGER "Watch" ON ddl_command_end
  WHEN TAG IN ('CREATE TABLE', 'DROP TABLE')
  EXECUTE FUNCTION watch();
  event trigger Watch has Fires[mode=ENABLE_ALWAYS]
function shown[Named[name=mood, modifiers=[]]] needs type mood
index users_note_idx1 needs extension pg_trgm
index users_note_idx1 needs column users/note, and goes with it
index users_note_idx needs extension pg_trgm
index users_note_idx needs column users/note, and goes with it
table pairs needs type pair
event trigger Watch needs function watch[]
column users/email needs extension citext
column users/names needs extension citext
constraint users/users_pkey needs column users/id, and goes with it
not compared: cast 'mood AS point': casts are not modelled
not compared: default privileges of role 'limbeck': default privileges are not modelled
not compared: operator '===': operators are not modelled
not compared: text search configuration 'german': text search configurations are not modelled
not compared: the type of table 'pairs': CREATE TABLE … OF is not modelled
unlisted cast '(app.mood AS pg_catalog.point)' needs function shown[Named[name=mood, modifiers=[]]]
unlisted cast '(app.mood AS pg_catalog.point)' needs type mood
