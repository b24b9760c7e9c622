package dev.limbeck.sql;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataLossTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          DROP TABLE habits.orders                              | lost drops table habits.orders
          drop /* a */ table if exists a, "B".c cascade         | lost drops table a with what depends on it, lost drops table "B".c with what depends on it
          DROP MATERIALIZED VIEW v                              | lost drops materialized view v
          DROP SEQUENCE s                                       | lost drops sequence s
          DROP DATABASE IF EXISTS d WITH (FORCE)                | lost drops database d
          DROP SCHEMA s CASCADE                                 | lost drops schema s with all that is in it
          DROP TYPE mood CASCADE                                | lost drops type mood with what depends on it
          DROP DOMAIN d CASCADE                                 | lost drops domain d with what depends on it
          DROP EXTENSION IF EXISTS citext CASCADE               | lost drops extension citext with what depends on it
          DROP FUNCTION f(int, text), g() CASCADE               | lost drops function f with what depends on it, lost drops function g with what depends on it
          DROP VIEW v CASCADE                                   | lost drops view v with what depends on it
          DROP OWNED BY app                                     | lost drops all that app owns
          TRUNCATE t                                            | lost empties t
          TRUNCATE TABLE ONLY s.a, b RESTART IDENTITY CASCADE   | lost empties s.a and the tables that refer to it, lost empties b and the tables that refer to it
          ALTER TABLE t DROP COLUMN a                           | lost drops column t.a
          ALTER TABLE IF EXISTS ONLY s.t DROP IF EXISTS "A b" CASCADE | lost drops column s.t."A b"
          ALTER TABLE t ADD x int, DROP y, ALTER z TYPE numeric(5, 2), DROP CONSTRAINT c | lost drops column t.y, overwritten changes the type of column t.z
          ALTER TABLE t ALTER COLUMN a SET DATA TYPE text USING f(a, 1) | overwritten changes the type of column t.a
          ALTER TYPE pair DROP ATTRIBUTE b, ALTER ATTRIBUTE a TYPE text | lost drops attribute pair.b, overwritten changes the type of attribute pair.a
          DELETE FROM ONLY t WHERE x = 'UPDATE'                 | lost deletes rows of t
          UPDATE s.t AS x SET a = 1                             | overwritten updates rows of s.t
          INSERT INTO t VALUES (1) ON CONFLICT (a) DO UPDATE SET b = 2 | overwritten updates rows of t
          MERGE INTO t USING u ON true WHEN MATCHED AND x THEN DELETE WHEN MATCHED THEN UPDATE SET a = 1 | lost deletes rows of t, overwritten updates rows of t
          WITH gone AS (DELETE FROM a RETURNING *), b(c) AS MATERIALIZED (SELECT (1)) INSERT INTO d SELECT * FROM gone | lost deletes rows of a
          WITH x AS (SELECT 1) UPDATE t SET a = (SELECT * FROM x) | overwritten updates rows of t
          DO $$ BEGIN DELETE FROM t; END $$                     | not looked into a DO block
          CALL tidy.up(1)                                       | not looked into procedure tidy.up
          EXECUTE p                                             | not looked into a prepared statement
          SELECT "Tidy"(), count(*), s.up(1) FROM t AS t(a)     | not looked into function "Tidy", not looked into function s.up
          EXPLAIN ANALYZE DELETE FROM t                         | not looked into EXPLAIN ANALYZE, which runs its statement
          """)
  void whatIsDoneToData(String statement, String expected) {
    assertThat(text(statement)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE TABLE t (a int)",
        "ALTER TABLE t ADD COLUMN drop_me int",
        "ALTER TABLE t DROP CONSTRAINT c, ALTER a DROP DEFAULT, ALTER COLUMN b DROP NOT NULL",
        "ALTER TABLE t ALTER CONSTRAINT c DEFERRABLE",
        "ALTER TABLE t RENAME TO u",
        "ALTER TYPE mood ADD VALUE 'fine'",
        "ALTER INDEX i SET (fillfactor = 70)",
        "DROP INDEX CONCURRENTLY i",
        "DROP INDEX i CASCADE",
        "DROP VIEW v",
        "DROP TYPE mood",
        "DROP SCHEMA s",
        "DROP FOREIGN TABLE f CASCADE",
        "INSERT INTO t SELECT f(1)",
        "INSERT INTO t VALUES ('x') ON CONFLICT DO NOTHING",
        "CREATE FUNCTION f() RETURNS void LANGUAGE sql AS 'DELETE FROM t'",
        "CREATE RULE r AS ON INSERT TO t DO ALSO DELETE FROM u",
        "COMMENT ON TABLE t IS 'DROP TABLE t'",
        "SELECT pg_catalog.lower('x'), count(*) FROM t WHERE a IN (1, 2)",
        "EXPLAIN DELETE FROM t",
        ""
      })
  void whatKeepsData(String statement) {
    assertThat(text(statement)).isEmpty();
  }

  private static String text(String statement) {
    return DataLoss.of(statement).stream()
        .map(loss ->
            loss.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + loss.words())
        .collect(joining(", "));
  }
}
