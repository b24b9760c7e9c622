CREATE TABLE "T a" (id int PRIMARY KEY, "Na.me" varchar(20), st varchar(10), parent int REFERENCES "T a", d jsonb, at timestamptz);
CREATE VIEW v1 ("A", b) AS SELECT id, "Na.me" FROM "T a" WHERE st IN ('a', 'b') AND "Na.me" NOT IN ('x', 'y') WITH CASCADED CHECK OPTION;
CREATE VIEW v2 WITH (check_option = local, security_barrier = false) AS SELECT * FROM "T a" WHERE id > 1;
CREATE RECURSIVE VIEW v3 (n) AS VALUES (1) UNION ALL SELECT n + 1 FROM v3 WHERE n < 10;
CREATE VIEW v4 AS SELECT t.*, row_number() OVER (PARTITION BY st ORDER BY id DESC NULLS LAST) AS rn, count(*) FILTER (WHERE id > 3) OVER w AS c FROM "T a" t WINDOW w AS (ORDER BY at ROWS BETWEEN 1 PRECEDING AND CURRENT ROW);
CREATE VIEW v5 AS SELECT a.id, b."Na.me", a.d ->> 'x' AS x, extract(year FROM a.at) y, a.at AT TIME ZONE 'utc' z, coalesce(a.st, '') c, CASE a.st WHEN 'a' THEN 1 ELSE 2 END e FROM "T a" a LEFT JOIN "T a" b USING (id) JOIN LATERAL (SELECT 1 AS one) l ON true, generate_series(1, 3) g, unnest(ARRAY['a', 'b']::varchar[]) WITH ORDINALITY u(x, o);
CREATE VIEW v6 AS SELECT st, count(*), grouping(st) FROM "T a" GROUP BY GROUPING SETS ((st), ()) HAVING count(*) > 1 ORDER BY 1 LIMIT 10 OFFSET 2;
CREATE VIEW v7 AS (SELECT 1 AS a, 'x' AS b) UNION SELECT 2, NULL EXCEPT SELECT 3, 'z' INTERSECT ALL SELECT id, st FROM "T a";
CREATE VIEW v8 AS SELECT DISTINCT ON (st) st, "T a" AS whole, ARRAY(SELECT id FROM "T a") AS arr, EXISTS (SELECT 1 FROM v1) AS ex, (SELECT max(b) FROM v1) mx FROM "T a" ORDER BY st, id;
CREATE VIEW v9 AS WITH RECURSIVE q AS MATERIALIZED (SELECT id, parent FROM "T a" WHERE parent IS NULL UNION ALL SELECT t.id, t.parent FROM "T a" t JOIN q ON t.parent = q.id) SELECT * FROM q;
CREATE VIEW empty AS SELECT FROM "T a";
CREATE VIEW j1 AS SELECT jt.* FROM "T a", jsonb_to_recordset(d) AS jt(a int, b text);
CREATE VIEW pct AS SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY id) AS p, string_agg(st, ',' ORDER BY id) s, array_agg(DISTINCT st) FROM "T a" TABLESAMPLE system (10);
CREATE MATERIALIZED VIEW "M v" WITH (fillfactor = 70) AS SELECT id, upper("Na.me") AS "U.n", st FROM "T a" WHERE st IN ('p', 'q');
CREATE UNIQUE INDEX "M i" ON "M v" ("U.n" COLLATE "C" DESC, lower(st) text_pattern_ops) WHERE st IN ('x', 'y');
CREATE VIEW on_m AS SELECT * FROM "M v";
ALTER VIEW v2 ALTER COLUMN st SET DEFAULT 'def';
ALTER VIEW v1 RENAME COLUMN b TO "B b";
COMMENT ON VIEW v1 IS 'v';
COMMENT ON COLUMN v1."B b" IS 'c';
COMMENT ON MATERIALIZED VIEW "M v" IS 'm';
COMMENT ON COLUMN "M v"."U.n" IS 'mc';
ALTER MATERIALIZED VIEW "M v" ALTER COLUMN st SET STATISTICS 50;
CREATE RULE "R.u" AS ON UPDATE TO v5 WHERE NEW.c IN ('a', 'b') DO INSTEAD (UPDATE "T a" SET st = NEW.c WHERE id = OLD.id; INSERT INTO "T a" (id) SELECT 5 WHERE false);
CREATE RULE ins AS ON INSERT TO v5 DO INSTEAD INSERT INTO "T a" (id) VALUES (NEW.id);
CREATE RULE also AS ON DELETE TO "T a" DO ALSO NOTIFY gone;
COMMENT ON RULE also ON "T a" IS 'r';

-- found

CREATE TABLE "T a" (
  id integer NOT NULL,
  "Na.me" varchar(20),
  st varchar(10),
  parent integer,
  d jsonb,
  at timestamptz
);
ALTER TABLE "T a" ADD CONSTRAINT "T a_parent_fkey" FOREIGN KEY (parent) REFERENCES "T a" (id);
ALTER TABLE "T a" ADD CONSTRAINT "T a_pkey" PRIMARY KEY (id);
CREATE UNIQUE INDEX "M i" ON "M v" ("U.n" COLLATE "C" DESC, lower((st)::text) text_pattern_ops) WHERE st IN ('x', 'y');
CREATE VIEW empty AS
SELECT
   FROM "T a";
  view empty yields 
CREATE VIEW j1 AS
SELECT jt.a,
    jt.b
   FROM "T a",
    LATERAL jsonb_to_recordset("T a".d) jt(a integer, b text);
  view j1 yields a Standard[type=INTEGER, modifiers=[]], b Standard[type=TEXT, modifiers=[]]
CREATE VIEW on_m AS
SELECT id,
    "U.n",
    st
   FROM "M v";
  view on_m yields id Standard[type=INTEGER, modifiers=[]], U.n Standard[type=TEXT, modifiers=[]], st Standard[type=VARCHAR, modifiers=[10]]
CREATE VIEW pct AS
SELECT percentile_cont((0.5)::double precision) WITHIN GROUP (ORDER BY ((id)::double precision)) AS p,
    string_agg((st)::text, ','::text ORDER BY id) AS s,
    array_agg(DISTINCT st) AS array_agg
   FROM "T a" TABLESAMPLE system (10);
  view pct yields p Standard[type=DOUBLE_PRECISION, modifiers=[]], s Standard[type=TEXT, modifiers=[]], array_agg Array[element=Standard[type=VARCHAR, modifiers=[]], dimensions=1]
CREATE VIEW v1 WITH (check_option = cascaded) AS
SELECT id AS "A",
    "Na.me" AS "B b"
   FROM "T a"
  WHERE ((st IN ('a', 'b')) AND ("Na.me" NOT IN ('x', 'y')));
  view v1 is 'v'
  view v1 yields A Standard[type=INTEGER, modifiers=[]], B b Standard[type=VARCHAR, modifiers=[20]]
CREATE VIEW v2 WITH (check_option = local, security_barrier = false) AS
SELECT id,
    "Na.me",
    st,
    parent,
    d,
    at
   FROM "T a"
  WHERE (id > 1);
  view v2 yields id Standard[type=INTEGER, modifiers=[]], Na.me Standard[type=VARCHAR, modifiers=[20]], st Standard[type=VARCHAR, modifiers=[10]], parent Standard[type=INTEGER, modifiers=[]], d Standard[type=JSONB, modifiers=[]], at Standard[type=TIMESTAMPTZ, modifiers=[]]
CREATE VIEW v3 AS
WITH RECURSIVE v3(n) AS (
         VALUES (1)
        UNION ALL
         SELECT (v3_1.n + 1)
           FROM v3 v3_1
          WHERE (v3_1.n < 10)
        )
 SELECT n
   FROM v3;
  view v3 yields n Standard[type=INTEGER, modifiers=[]]
CREATE VIEW v4 AS
SELECT id,
    "Na.me",
    st,
    parent,
    d,
    at,
    row_number() OVER (PARTITION BY st ORDER BY id DESC NULLS LAST) AS rn,
    count(*) FILTER (WHERE (id > 3)) OVER w AS c
   FROM "T a" t
  WINDOW w AS (ORDER BY at ROWS BETWEEN 1 PRECEDING AND CURRENT ROW);
  view v4 yields id Standard[type=INTEGER, modifiers=[]], Na.me Standard[type=VARCHAR, modifiers=[20]], st Standard[type=VARCHAR, modifiers=[10]], parent Standard[type=INTEGER, modifiers=[]], d Standard[type=JSONB, modifiers=[]], at Standard[type=TIMESTAMPTZ, modifiers=[]], rn Standard[type=BIGINT, modifiers=[]], c Standard[type=BIGINT, modifiers=[]]
CREATE VIEW v5 AS
SELECT a.id,
    b."Na.me",
    (a.d ->> 'x'::text) AS x,
    EXTRACT(year FROM a.at) AS y,
    (a.at AT TIME ZONE 'utc'::text) AS z,
    COALESCE(a.st, ''::character varying) AS c,
        CASE a.st
            WHEN 'a'::text THEN 1
            ELSE 2
        END AS e
   FROM (("T a" a
     LEFT JOIN "T a" b USING (id))
     JOIN LATERAL ( SELECT 1 AS one) l ON (true)),
    generate_series(1, 3) g(g),
    unnest(ARRAY['a'::character varying, 'b'::character varying]) WITH ORDINALITY u(x, o);
  view v5 yields id Standard[type=INTEGER, modifiers=[]], Na.me Standard[type=VARCHAR, modifiers=[20]], x Standard[type=TEXT, modifiers=[]], y Standard[type=NUMERIC, modifiers=[]], z Standard[type=TIMESTAMP, modifiers=[]], c Standard[type=VARCHAR, modifiers=[]], e Standard[type=INTEGER, modifiers=[]]
CREATE VIEW v6 AS
SELECT st,
    count(*) AS count,
    GROUPING(st) AS "grouping"
   FROM "T a"
  GROUP BY GROUPING SETS ((st), ())
 HAVING (count(*) > 1)
  ORDER BY st
 OFFSET 2
 LIMIT 10;
  view v6 yields st Standard[type=VARCHAR, modifiers=[10]], count Standard[type=BIGINT, modifiers=[]], grouping Standard[type=INTEGER, modifiers=[]]
CREATE VIEW v7 AS
(
         SELECT 1 AS a,
            'x'::text AS b
        UNION
         SELECT 2 AS a,
            NULL::text AS b
) EXCEPT (
         SELECT 3 AS a,
            'z'::character varying AS b
        INTERSECT ALL
         SELECT "T a".id AS a,
            "T a".st AS b
           FROM "T a"
);
  view v7 yields a Standard[type=INTEGER, modifiers=[]], b Standard[type=TEXT, modifiers=[]]
CREATE VIEW v8 AS
SELECT DISTINCT ON (st) st,
    "T a".*::"T a" AS whole,
    ARRAY( SELECT "T a_1".id
           FROM "T a" "T a_1") AS arr,
    (EXISTS ( SELECT 1
           FROM v1)) AS ex,
    ( SELECT max((v1."B b")::text) AS max
           FROM v1) AS mx
   FROM "T a"
  ORDER BY st, id;
  view v8 yields st Standard[type=VARCHAR, modifiers=[10]], whole Named[name=T a, modifiers=[]], arr Array[element=Standard[type=INTEGER, modifiers=[]], dimensions=1], ex Standard[type=BOOLEAN, modifiers=[]], mx Standard[type=TEXT, modifiers=[]]
CREATE VIEW v9 AS
WITH RECURSIVE q AS MATERIALIZED (
         SELECT "T a".id,
            "T a".parent
           FROM "T a"
          WHERE ("T a".parent IS NULL)
        UNION ALL
         SELECT t.id,
            t.parent
           FROM ("T a" t
             JOIN q q_1 ON ((t.parent = q_1.id)))
        )
 SELECT id,
    parent
   FROM q;
  view v9 yields id Standard[type=INTEGER, modifiers=[]], parent Standard[type=INTEGER, modifiers=[]]
CREATE MATERIALIZED VIEW "M v" WITH (fillfactor = 70) AS
SELECT id,
    upper(("Na.me")::text) AS "U.n",
    st
   FROM "T a"
  WHERE (st IN ('p', 'q'));
  materialized view M v is 'm'
  materialized view M v yields id Standard[type=INTEGER, modifiers=[]], U.n Standard[type=TEXT, modifiers=[]], st Standard[type=VARCHAR, modifiers=[10]]
CREATE RULE also AS
  ON DELETE TO "T a"
  DO ALSO NOTIFY gone;
  rule T a/also is 'r'
CREATE RULE "R.u" AS
  ON UPDATE TO v5 WHERE new.c IN ('a', 'b')
  DO INSTEAD (UPDATE "T a" SET st = new.c
  WHERE ("T a".id = old.id); INSERT INTO "T a" (id)  SELECT 5
          WHERE false);
CREATE RULE ins AS
  ON INSERT TO v5
  DO INSTEAD INSERT INTO "T a" (id)
  VALUES (new.id);
  column M v/U.n is 'mc'
  column M v/st has StatisticsTarget[target=50]
  column v1/B b is 'c'
  column v2/st has DefaultOfView[value=Expression[sql='def'::character varying]]
index M i needs materialized view M v, and goes with it
materialized view M v needs column T a/Na.me
materialized view M v needs column T a/id
materialized view M v needs column T a/st
view empty needs table T a
view j1 needs column T a/d
view on_m needs materialized view M v
view pct needs column T a/id
view pct needs column T a/st
view v1 needs column T a/Na.me
view v1 needs column T a/id
view v1 needs column T a/st
view v2 needs column T a/Na.me
view v2 needs column T a/at
view v2 needs column T a/d
view v2 needs column T a/id
view v2 needs column T a/parent
view v2 needs column T a/st
view v4 needs column T a/Na.me
view v4 needs column T a/at
view v4 needs column T a/d
view v4 needs column T a/id
view v4 needs column T a/parent
view v4 needs column T a/st
view v5 needs column T a/Na.me
view v5 needs column T a/at
view v5 needs column T a/d
view v5 needs column T a/id
view v5 needs column T a/st
view v6 needs column T a/st
view v7 needs column T a/id
view v7 needs column T a/st
view v8 needs table T a
view v8 needs view v1
view v8 needs column T a/id
view v8 needs column T a/st
view v9 needs column T a/id
view v9 needs column T a/parent
constraint T a/T a_parent_fkey needs column T a/id
constraint T a/T a_parent_fkey needs column T a/parent, and goes with it
constraint T a/T a_parent_fkey needs constraint T a/T a_pkey
constraint T a/T a_pkey needs column T a/id, and goes with it
rule T a/also needs table T a, and goes with it
rule v5/R.u needs view v5, and goes with it
rule v5/R.u needs column T a/id
rule v5/R.u needs column T a/st
rule v5/ins needs view v5, and goes with it
rule v5/ins needs column T a/id
