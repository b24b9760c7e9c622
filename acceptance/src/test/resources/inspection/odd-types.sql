CREATE TYPE "Odd.Enum" AS ENUM ('a''b', 'c"d', 'ü', 'with, comma');
CREATE TYPE inner_t AS ("A.b" "Odd.Enum"[], n numeric(3,1));
CREATE TYPE outer_t AS (i inner_t, j inner_t[], "select" text COLLATE "C");
CREATE DOMAIN d1 AS numeric(10,2)[] CHECK (cardinality(VALUE) > 0) CHECK (VALUE[1] IS NOT NULL);
CREATE DOMAIN "D 2" AS d1 DEFAULT ARRAY[1.5, 2] NOT NULL;
CREATE DOMAIN vd AS varchar(20) CHECK (VALUE IN ('a', 'b')) ;
CREATE TYPE r1 AS RANGE (subtype = "Odd.Enum");
CREATE TYPE r2 AS RANGE (subtype = text, collation = "C", subtype_opclass = text_pattern_ops, multirange_type_name = "My multi");
CREATE TABLE t (
  a "char" DEFAULT 'x', b bit(3) DEFAULT B'101', c bit varying, d varbit(7), e interval year to month, f interval(2), g interval second(3),
  h numeric(3,0), i timestamp(0), j time(2) with time zone, k char, l character(5) DEFAULT 'ab', m name, n oid, o regclass DEFAULT 'pg_class', p xml, q money DEFAULT 12.5,
  r int4multirange, s "My multi", u outer_t, v "D 2", w vd DEFAULT 'a', x "Odd.Enum"[] DEFAULT '{ü}', y r1, z numeric(5,2)[][], aa timestamptz DEFAULT '2020-01-01 00:00+02', ab date DEFAULT '2020-02-03', ac interval DEFAULT '1 day 2 hours',
  ad double precision DEFAULT 0.1, ae bytea DEFAULT '\xdead', af jsonb DEFAULT '{"a": 1}', ag text DEFAULT E'back\\slash\nnew', ah text DEFAULT 'q''q', ai bigint DEFAULT -5, aj numeric DEFAULT -1.50, ak boolean DEFAULT true, al uuid DEFAULT gen_random_uuid(), am text DEFAULT CURRENT_USER, an timestamptz DEFAULT CURRENT_TIMESTAMP(2), ao text DEFAULT NULL, ap varchar(10) DEFAULT ('a' || 'b'), aq bpchar, ar varchar[] DEFAULT ARRAY['a','b'], at int DEFAULT (1 + 2), au pg_lsn, av tid, aw xid, ax refcursor, ay information_schema.sql_identifier
);
COMMENT ON COLUMN inner_t."A.b" IS 'x';
COMMENT ON TYPE "Odd.Enum" IS 'y';
COMMENT ON DOMAIN vd IS 'z';

-- found

CREATE TYPE "Odd.Enum" AS ENUM ('a''b', 'c"d', 'ü', 'with, comma');
  type Odd.Enum is 'y'
CREATE TYPE inner_t AS (
  "A.b" "Odd.Enum"[],
  n numeric(3, 1)
);
CREATE TYPE outer_t AS (
  i inner_t,
  j inner_t[],
  "select" text COLLATE "C"
);
CREATE TYPE r1 AS RANGE (subtype = "Odd.Enum", subtype_opclass = enum_ops);
CREATE TYPE r2 AS RANGE (subtype = text, subtype_opclass = text_pattern_ops, collation = "C", multirange_type_name = "My multi");
CREATE DOMAIN "D 2" AS d1 DEFAULT ARRAY[1.5, (2)::numeric] NOT NULL;
CREATE DOMAIN d1 AS numeric(10, 2)[]
  CONSTRAINT d1_check CHECK (cardinality(VALUE) > 0)
  CONSTRAINT d1_check1 CHECK ((VALUE)[1] IS NOT NULL);
CREATE DOMAIN vd AS varchar(20)
  CONSTRAINT vd_check CHECK (VALUE IN ('a', 'b'));
  domain vd is 'z'
CREATE TABLE t (
  a "char" DEFAULT 'x'::"char",
  b bit(3) DEFAULT '101'::"bit",
  c varbit,
  d varbit(7),
  e interval year to month,
  f interval(2),
  g interval second(3),
  h numeric(3, 0),
  i timestamp(0),
  j timetz(2),
  k char(1),
  l char(5) DEFAULT 'ab'::bpchar,
  m name,
  n oid,
  o regclass DEFAULT 'pg_class'::regclass,
  p xml,
  q money DEFAULT 12.5,
  r int4multirange,
  s "My multi",
  u outer_t,
  v "D 2",
  w vd DEFAULT 'a'::character varying,
  x "Odd.Enum"[] DEFAULT '{ü}'::"Odd.Enum"[],
  y r1,
  z numeric(5, 2)[],
  aa timestamptz DEFAULT '2019-12-31 22:00:00+00'::timestamp with time zone,
  ab date DEFAULT '2020-02-03'::date,
  ac interval DEFAULT '1 day 02:00:00'::interval,
  ad double precision DEFAULT 0.1,
  ae bytea DEFAULT '\xdead'::bytea,
  af jsonb DEFAULT '{"a": 1}'::jsonb,
  ag text DEFAULT 'back\slash
new'::text,
  ah text DEFAULT 'q''q'::text,
  ai bigint DEFAULT '-5'::integer,
  aj numeric DEFAULT '-1.50'::numeric,
  ak boolean DEFAULT true,
  al uuid DEFAULT gen_random_uuid(),
  am text DEFAULT CURRENT_USER,
  an timestamptz DEFAULT CURRENT_TIMESTAMP(2),
  ao text,
  ap varchar(10) DEFAULT ('a'::text || 'b'::text),
  aq bpchar,
  ar varchar[] DEFAULT ARRAY['a'::text, 'b'::text],
  at integer DEFAULT (1 + 2),
  au pg_lsn,
  av tid,
  aw xid,
  ax refcursor,
  ay information_schema.sql_identifier
);
  column inner_t/A.b is 'x'
domain D 2 needs domain d1
type inner_t needs type Odd.Enum
type outer_t needs type inner_t
type r1 needs type Odd.Enum
column t/s needs type r2
column t/u needs type outer_t
column t/v needs domain D 2
column t/w needs domain vd
column t/x needs type Odd.Enum
column t/y needs type r1
