CREATE TABLE users (id bigint PRIMARY KEY, name text, email text, active boolean);
CREATE TYPE address AS (street text COLLATE "C", "City" varchar(20), zip integer[]);
CREATE DOMAIN email AS text COLLATE "C" DEFAULT 'none' NOT NULL CONSTRAINT has_at CHECK (VALUE LIKE '%@%');
CREATE TYPE span AS RANGE (subtype = float8, subtype_diff = float8mi);
CREATE VIEW active_users WITH (security_barrier) AS SELECT id, lower(name) AS name FROM users WHERE active;
CREATE VIEW names AS SELECT name FROM active_users;
CREATE MATERIALIZED VIEW counts AS SELECT count(*) AS n FROM users WITH NO DATA;
CREATE UNIQUE INDEX ON counts (n);
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.name := NEW.name; RETURN NEW; END $$;
CREATE FUNCTION add(a integer, b integer DEFAULT 1, OUT sum integer) LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 5
  SET search_path = '' SET work_mem = '8MB' RETURN a + b;
CREATE FUNCTION found(mail email, VARIADIC rest text[]) RETURNS TABLE (id bigint, "Name" text) LANGUAGE sql STABLE ROWS 10
  AS $$ SELECT id, name FROM app.users $$;
CREATE PROCEDURE clear() LANGUAGE sql BEGIN ATOMIC DELETE FROM users; DELETE FROM users WHERE active; END;
CREATE AGGREGATE total (integer) (sfunc = int4pl, stype = integer, initcond = '0', combinefunc = int4pl, parallel = safe);
CREATE TRIGGER touch BEFORE INSERT OR UPDATE OF name, email ON users FOR EACH ROW
  WHEN (NEW.active AND NEW.name IS DISTINCT FROM 'a) EXECUTE FUNCTION') EXECUTE FUNCTION touch('a''b', 'c');
ALTER TABLE users DISABLE TRIGGER touch;
CREATE CONSTRAINT TRIGGER late AFTER UPDATE ON users DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION touch();
CREATE TRIGGER statements AFTER UPDATE ON users REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION touch();
CREATE RULE guard AS ON DELETE TO users WHERE OLD.active DO INSTEAD (UPDATE users SET active = false WHERE id = OLD.id; SELECT 1);
CREATE RULE nothing AS ON INSERT TO names DO INSTEAD NOTHING;
CREATE POLICY own ON users AS RESTRICTIVE FOR UPDATE TO CURRENT_USER USING (id = (SELECT 1)) WITH CHECK (active);
ALTER TABLE users ENABLE ROW LEVEL SECURITY;
CREATE STATISTICS pair (ndistinct, dependencies) ON name, email, (lower(name)) FROM users;
CREATE COLLATION german (provider = icu, locale = 'de-DE', deterministic = false);
COMMENT ON VIEW active_users IS 'view';
COMMENT ON COLUMN active_users.name IS 'column of a view';
COMMENT ON CONSTRAINT has_at ON DOMAIN email IS 'at';
COMMENT ON FUNCTION add(integer, integer) IS 'sum';
COMMENT ON COLUMN address."City" IS 'city';

-- found

CREATE COLLATION german (provider = icu, locale = 'de-DE', deterministic = false);
CREATE TYPE address AS (
  street text COLLATE "C",
  "City" varchar(20),
  zip integer[]
);
CREATE TYPE span AS RANGE (subtype = double precision, subtype_diff = float8mi);
CREATE DOMAIN email AS text COLLATE "C" DEFAULT 'none'::text NOT NULL
  CONSTRAINT has_at CHECK (VALUE ~~ '%@%'::text);
CREATE TABLE users (
  id bigint NOT NULL,
  name text,
  email text,
  active boolean
);
  table users has RowSecurityEnabled[]
ALTER TABLE users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX counts_n_idx ON counts (n);
CREATE STATISTICS pair (ndistinct, dependencies) ON email, name, (lower(name)) FROM users;
CREATE VIEW active_users WITH (security_barrier = true) AS
SELECT id,
    lower(name) AS name
   FROM users
  WHERE active;
  view active_users is 'view'
  view active_users yields id Standard[type=BIGINT, modifiers=[]], name Standard[type=TEXT, modifiers=[]]
CREATE VIEW names AS
SELECT name
   FROM active_users;
  view names yields name Standard[type=TEXT, modifiers=[]]
CREATE MATERIALIZED VIEW counts AS
SELECT count(*) AS n
   FROM users
WITH NO DATA;
  materialized view counts yields n Standard[type=BIGINT, modifiers=[]]
CREATE FUNCTION add(a integer, b integer DEFAULT 1, OUT sum integer)
LANGUAGE sql
IMMUTABLE PARALLEL SAFE STRICT COST 5 SET search_path = '' SET work_mem = '8MB'
RETURN (a + b);
  function add[Standard[type=INTEGER, modifiers=[]], Standard[type=INTEGER, modifiers=[]]] is 'sum'
CREATE PROCEDURE clear()
LANGUAGE sql
BEGIN ATOMIC
 DELETE FROM users;
 DELETE FROM users
   WHERE users.active;
END;
CREATE FUNCTION found(mail email, VARIADIC rest text[])
RETURNS TABLE (id bigint, "Name" text)
LANGUAGE sql
STABLE ROWS 10
AS $$ SELECT id, name FROM app.users $$;
CREATE FUNCTION touch()
RETURNS trigger
LANGUAGE plpgsql
AS $$ BEGIN NEW.name := NEW.name; RETURN NEW; END $$;
CREATE AGGREGATE total(integer) (sfunc = int4pl, stype = integer, combinefunc = int4pl, initcond = '0', parallel = safe);
CREATE RULE nothing AS
  ON INSERT TO names
  DO INSTEAD NOTHING;
CREATE RULE guard AS
  ON DELETE TO users WHERE old.active
  DO INSTEAD (UPDATE users SET active = false
  WHERE (users.id = old.id); SELECT 1 AS "?column?");
CREATE CONSTRAINT TRIGGER late
  AFTER UPDATE ON users
  DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW
  EXECUTE FUNCTION touch();
CREATE TRIGGER statements
  AFTER UPDATE ON users
  REFERENCING OLD TABLE AS before NEW TABLE AS after
  FOR EACH STATEMENT
  EXECUTE FUNCTION touch();
CREATE TRIGGER touch
  BEFORE INSERT OR UPDATE OF name, email ON users
  FOR EACH ROW
  WHEN (new.active AND (new.name IS DISTINCT FROM 'a) EXECUTE FUNCTION'::text))
  EXECUTE FUNCTION touch('a''b', 'c');
  trigger users/touch has Fires[mode=DISABLE]
CREATE POLICY own ON users AS RESTRICTIVE FOR UPDATE
  TO limbeck
  USING (id = ( SELECT 1))
  WITH CHECK (active);
  column active_users/name is 'column of a view'
  column address/City is 'city'
  domain constraint email/has_at is 'at'
function found[Named[name=email, modifiers=[]], Array[element=Standard[type=TEXT, modifiers=[]], dimensions=1]] needs domain email
procedure clear[] needs column users/active
index counts_n_idx needs materialized view counts, and goes with it
materialized view counts needs table users
statistics pair needs column users/email, and goes with it
statistics pair needs column users/name, and goes with it
view active_users needs column users/active
view active_users needs column users/id
view active_users needs column users/name
view names needs view active_users
constraint users/users_pkey needs column users/id, and goes with it
policy users/own needs table users, and goes with it
policy users/own needs column users/active
policy users/own needs column users/id
rule names/nothing needs view names, and goes with it
rule users/guard needs table users, and goes with it
rule users/guard needs column users/active
rule users/guard needs column users/id
trigger users/late needs function touch[]
trigger users/late needs table users, and goes with it
trigger users/statements needs function touch[]
trigger users/statements needs table users, and goes with it
trigger users/touch needs function touch[]
trigger users/touch needs table users, and goes with it
trigger users/touch needs column users/active
trigger users/touch needs column users/email
trigger users/touch needs column users/name
