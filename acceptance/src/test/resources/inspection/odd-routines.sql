CREATE TABLE t (id int, name varchar(20), st varchar(10));
CREATE TYPE mood AS ENUM ('a', 'b');
CREATE FUNCTION "Odd.fn"("Arg 1" mood DEFAULT 'a', b text DEFAULT 'x, y', c int[] DEFAULT ARRAY[1, 2], d varchar DEFAULT E'\'') RETURNS SETOF t LANGUAGE sql AS 'SELECT * FROM app.t';
CREATE FUNCTION "Odd.fn"(t) RETURNS text LANGUAGE sql IMMUTABLE AS $_$ SELECT $1.name $_$;
CREATE FUNCTION f(INOUT a int, OUT b text, VARIADIC c text[] DEFAULT '{}') LANGUAGE plpgsql AS $f$ BEGIN b := '$$'; END $f$;
CREATE FUNCTION g(a anyelement, anyarray) RETURNS anyelement LANGUAGE sql STABLE LEAKPROOF CALLED ON NULL INPUT SECURITY DEFINER COST 7 SET search_path TO app, "B c", pg_temp SET timezone = 'UTC' SET statement_timeout = '5s' SET enable_seqscan = off AS 'SELECT a';
CREATE FUNCTION h(OUT x int, OUT y int) RETURNS SETOF record LANGUAGE sql ROWS 5 AS 'SELECT 1, 2';
CREATE FUNCTION i() RETURNS TABLE ("A b" int, c mood) LANGUAGE sql AS $$ SELECT 1, 'a'::mood $$;
CREATE FUNCTION j() RETURNS SETOF record LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION k(s text) RETURNS boolean LANGUAGE sql BEGIN ATOMIC SELECT CASE WHEN s IN ('a', 'b') THEN true ELSE false END; SELECT count(*) > 0 FROM t WHERE st IN ('x', 'y') AND id = 1; END;
CREATE FUNCTION l(numeric(5,2)) RETURNS varchar(10) LANGUAGE sql RETURN ($1)::text;
CREATE FUNCTION m(date DEFAULT '2020-01-01', timestamptz DEFAULT now()) RETURNS text LANGUAGE sql PARALLEL RESTRICTED RETURN 'a';
CREATE PROCEDURE p(INOUT a int DEFAULT 3, IN b text DEFAULT NULL) LANGUAGE plpgsql AS $$ BEGIN a := 1; END $$;
CREATE PROCEDURE p(OUT x int) LANGUAGE plpgsql AS $$ BEGIN x := 1; END $$;
CREATE FUNCTION w() RETURNS int LANGUAGE internal WINDOW AS 'window_row_number';
CREATE FUNCTION half(int) RETURNS int LANGUAGE sql COST 0.5 AS 'SELECT 1';
CREATE FUNCTION sup(text, text) RETURNS boolean LANGUAGE internal STRICT IMMUTABLE AS 'texteq' ;
CREATE AGGREGATE agg(int) (sfunc = int4pl, stype = int, initcond = '5', msfunc = int4pl, minvfunc = int4mi, mstype = int, sortop = <, finalfunc_modify = read_write);
CREATE AGGREGATE cnt(*) (sfunc = int8inc, stype = int8, initcond = 0);
CREATE AGGREGATE "Arr.agg"("x y" anyarray) (sfunc = pg_catalog.array_larger, stype = anyarray, sspace = 100);
COMMENT ON FUNCTION "Odd.fn"(mood, text, int[], varchar) IS 'a';
COMMENT ON PROCEDURE p(int) IS 'out';
COMMENT ON AGGREGATE cnt(*) IS 'c';
CREATE FUNCTION trg() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE VIEW v AS SELECT * FROM t;
CREATE TRIGGER "Tr.ig" INSTEAD OF INSERT OR DELETE OR UPDATE ON v FOR EACH ROW EXECUTE FUNCTION trg('a\b', 'ü''"', '', 'x');
CREATE TRIGGER z AFTER TRUNCATE ON t EXECUTE FUNCTION trg();
CREATE TRIGGER y BEFORE UPDATE OF "id", st ON t FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.* AND NEW.st IN ('a', 'b')) EXECUTE FUNCTION trg();
CREATE TRIGGER sup BEFORE UPDATE ON t FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
COMMENT ON TRIGGER y ON t IS 'yy';

-- found

CREATE TYPE mood AS ENUM ('a', 'b');
CREATE TABLE t (
  id integer,
  name varchar(20),
  st varchar(10)
);
CREATE VIEW v AS
SELECT id,
    name,
    st
   FROM t;
  view v yields id Standard[type=INTEGER, modifiers=[]], name Standard[type=VARCHAR, modifiers=[20]], st Standard[type=VARCHAR, modifiers=[10]]
CREATE FUNCTION "Odd.fn"("Arg 1" mood DEFAULT 'a'::mood, b text DEFAULT 'x, y'::text, c integer[] DEFAULT ARRAY[1, 2], d varchar DEFAULT ''''::character varying)
RETURNS SETOF t
LANGUAGE sql
AS $$SELECT * FROM app.t$$;
  function Odd.fn[Named[name=mood, modifiers=[]], Standard[type=TEXT, modifiers=[]], Array[element=Standard[type=INTEGER, modifiers=[]], dimensions=1], Standard[type=VARCHAR, modifiers=[]]] is 'a'
CREATE FUNCTION "Odd.fn"(t)
RETURNS text
LANGUAGE sql
IMMUTABLE
AS $$ SELECT $1.name $$;
CREATE FUNCTION f(INOUT a integer, OUT b text, VARIADIC c text[] DEFAULT '{}'::text[])
LANGUAGE plpgsql
AS $body$ BEGIN b := '$$'; END $body$;
CREATE FUNCTION g(a anyelement, anyarray)
RETURNS anyelement
LANGUAGE sql
STABLE SECURITY DEFINER LEAKPROOF COST 7 SET search_path = app, "B c", pg_temp SET TimeZone = 'UTC' SET statement_timeout = '5s' SET enable_seqscan = 'off'
AS $$SELECT a$$;
CREATE FUNCTION h(OUT x integer, OUT y integer)
RETURNS SETOF record
LANGUAGE sql
ROWS 5
AS $$SELECT 1, 2$$;
CREATE FUNCTION half(integer)
RETURNS integer
LANGUAGE sql
AS $$SELECT 1$$;
CREATE FUNCTION i()
RETURNS TABLE ("A b" integer, c mood)
LANGUAGE sql
AS $$ SELECT 1, 'a'::mood $$;
CREATE FUNCTION j()
RETURNS SETOF record
LANGUAGE sql
AS $$SELECT 1$$;
CREATE FUNCTION k(s text)
RETURNS boolean
LANGUAGE sql
BEGIN ATOMIC
 SELECT
         CASE
             WHEN (s = ANY (ARRAY['a'::text, 'b'::text])) THEN true
             ELSE false
         END AS "case";
 SELECT (count(*) > 0)
    FROM t
   WHERE ((t.st IN ('x', 'y')) AND (t.id = 1));
END;
CREATE FUNCTION l(numeric)
RETURNS varchar
LANGUAGE sql
RETURN ($1)::text;
CREATE FUNCTION m(date DEFAULT '2020-01-01'::date, timestamptz DEFAULT now())
RETURNS text
LANGUAGE sql
PARALLEL RESTRICTED
RETURN 'a'::text;
CREATE PROCEDURE p(INOUT a integer DEFAULT 3, b text DEFAULT NULL::text)
LANGUAGE plpgsql
AS $$ BEGIN a := 1; END $$;
CREATE PROCEDURE p(OUT x integer)
LANGUAGE plpgsql
AS $$ BEGIN x := 1; END $$;
  procedure p[] is 'out'
CREATE FUNCTION sup(text, text)
RETURNS boolean
LANGUAGE internal
IMMUTABLE STRICT
AS $$texteq$$;
CREATE FUNCTION trg()
RETURNS trigger
LANGUAGE plpgsql
AS $$ BEGIN RETURN NEW; END $$;
CREATE FUNCTION w()
RETURNS integer
LANGUAGE internal
WINDOW
AS $$window_row_number$$;
CREATE AGGREGATE "Arr.agg"("x y" anyarray) (sfunc = array_larger, stype = anyarray, sspace = 100);
CREATE AGGREGATE agg(integer) (sfunc = int4pl, stype = integer, initcond = '5', minvfunc = int4mi, msfunc = int4pl, mstype = integer, sortop = <);
CREATE AGGREGATE cnt(*) (sfunc = int8inc, stype = bigint, initcond = '0');
  aggregate cnt[] is 'c'
CREATE TRIGGER sup
  BEFORE UPDATE ON t
  FOR EACH ROW
  EXECUTE FUNCTION suppress_redundant_updates_trigger();
CREATE TRIGGER y
  BEFORE UPDATE OF id, st ON t
  FOR EACH ROW
  WHEN ((old.* IS DISTINCT FROM new.*) AND (new.st IN ('a', 'b')))
  EXECUTE FUNCTION trg();
  trigger t/y is 'yy'
CREATE TRIGGER z
  AFTER TRUNCATE ON t
  FOR EACH STATEMENT
  EXECUTE FUNCTION trg();
CREATE TRIGGER "Tr.ig"
  INSTEAD OF INSERT OR DELETE OR UPDATE ON v
  FOR EACH ROW
  EXECUTE FUNCTION trg(E'a\\b', 'ü''"', '', 'x');
function Odd.fn[Named[name=mood, modifiers=[]], Standard[type=TEXT, modifiers=[]], Array[element=Standard[type=INTEGER, modifiers=[]], dimensions=1], Standard[type=VARCHAR, modifiers=[]]] needs table t
function Odd.fn[Named[name=mood, modifiers=[]], Standard[type=TEXT, modifiers=[]], Array[element=Standard[type=INTEGER, modifiers=[]], dimensions=1], Standard[type=VARCHAR, modifiers=[]]] needs type mood
function Odd.fn[Named[name=t, modifiers=[]]] needs table t
function i[] needs type mood
function k[Standard[type=TEXT, modifiers=[]]] needs column t/id
function k[Standard[type=TEXT, modifiers=[]]] needs column t/st
view v needs column t/id
view v needs column t/name
view v needs column t/st
trigger t/sup needs table t, and goes with it
trigger t/y needs function trg[]
trigger t/y needs table t, and goes with it
trigger t/y needs column t/id
trigger t/y needs column t/st
trigger t/z needs function trg[]
trigger t/z needs table t, and goes with it
trigger v/Tr.ig needs function trg[]
trigger v/Tr.ig needs view v, and goes with it
not compared: the cost of function 'half': only whole numbers are modelled
