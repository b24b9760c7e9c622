CREATE TYPE mood AS ENUM ('a', 'b');
CREATE TABLE t (
  id integer,
  name varchar(20),
  st varchar(10)
);
CREATE VIEW v AS
SELECT t.id,
    t.name,
    t.st
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
   WHERE (((t.st)::text = ANY (ARRAY[('x'::character varying)::text, ('y'::character varying)::text])) AND (t.id = 1));
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
  WHEN ((old.* IS DISTINCT FROM new.*) AND ((new.st)::text = ANY (ARRAY[('a'::character varying)::text, ('b'::character varying)::text])))
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
