package dev.limbeck.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.sql.StatementRule.Effect;
import dev.limbeck.sql.StatementRule.Hit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          TRANSACTION_CONTROL | BEGIN
          TRANSACTION_CONTROL | begin /* x */ isolation level serializable
          TRANSACTION_CONTROL | START TRANSACTION READ ONLY
          TRANSACTION_CONTROL | COMMIT AND CHAIN
          TRANSACTION_CONTROL | END
          TRANSACTION_CONTROL | ROLLBACK
          TRANSACTION_CONTROL | ROLLBACK WORK
          TRANSACTION_CONTROL | ABORT
          TRANSACTION_CONTROL | PREPARE TRANSACTION 'x'
          OUTSIDE             | COMMIT PREPARED 'x'
          OUTSIDE             | ROLLBACK PREPARED 'x'
          OUTSIDE             | CREATE INDEX CONCURRENTLY i ON t (a)
          OUTSIDE             | create unique /* a */ index concurrently if not exists i on t (a)
          OUTSIDE             | DROP INDEX CONCURRENTLY IF EXISTS i
          OUTSIDE             | REINDEX TABLE CONCURRENTLY t
          OUTSIDE             | REINDEX (VERBOSE) INDEX CONCURRENTLY i
          OUTSIDE             | REINDEX (VERBOSE, CONCURRENTLY) TABLE t
          OUTSIDE             | REINDEX (CONCURRENTLY true) TABLE t
          OUTSIDE             | REINDEX SCHEMA s
          OUTSIDE             | REINDEX (VERBOSE) DATABASE postgres
          OUTSIDE             | REINDEX SYSTEM postgres
          OUTSIDE             | VACUUM (ANALYZE) t
          OUTSIDE             | CLUSTER
          OUTSIDE             | CLUSTER VERBOSE
          OUTSIDE             | CREATE DATABASE d
          OUTSIDE             | DROP DATABASE IF EXISTS d
          OUTSIDE             | ALTER DATABASE d SET TABLESPACE t
          OUTSIDE             | CREATE TABLESPACE s LOCATION '/x'
          OUTSIDE             | DROP TABLESPACE s
          OUTSIDE             | ALTER SYSTEM SET work_mem = '1MB'
          OUTSIDE             | ALTER TABLE IF EXISTS s."t" DETACH PARTITION s.p CONCURRENTLY
          OUTSIDE             | CREATE SUBSCRIPTION s CONNECTION 'c' PUBLICATION p
          OUTSIDE             | CREATE SUBSCRIPTION s CONNECTION 'c' PUBLICATION p WITH (copy_data = false)
          OUTSIDE             | ALTER SUBSCRIPTION s REFRESH PUBLICATION
          OUTSIDE             | ALTER SUBSCRIPTION s SET PUBLICATION p
          OUTSIDE             | DISCARD ALL
          INSIDE              | SAVEPOINT s
          INSIDE              | RELEASE SAVEPOINT s
          INSIDE              | ROLLBACK TO s
          INSIDE              | ROLLBACK TRANSACTION TO SAVEPOINT s
          INSIDE              | LOCK TABLE t
          COPY_CLIENT         | COPY t FROM STDIN
          COPY_CLIENT         | copy s.t (a, b) from stdin with (format csv)
          COPY_CLIENT         | COPY (SELECT 1) TO STDOUT
          PSQL                | \\connect other
          PSQL                | SELECT 1 \\gset
          """)
  void refuses(Effect effect, String statement) {
    assertThat(StatementRule.find(statement)).map(Hit::effect).contains(effect);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT 1",
        "DO $$ BEGIN COMMIT; END $$",
        "SELECT 'BEGIN; \\d'",
        "SELECT \"\\\" FROM t",
        "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; END",
        "CREATE PROCEDURE p() LANGUAGE plpgsql AS $$ BEGIN COMMIT; END $$",
        "CREATE INDEX i ON t (concurrently)",
        "CREATE INDEX \"concurrently\" ON t (a)",
        "CREATE TABLE database (a int)",
        "DROP INDEX \"concurrently\"",
        "REINDEX TABLE t",
        "REINDEX (CONCURRENTLY false) TABLE t",
        "REINDEX (CONCURRENTLY off, VERBOSE) INDEX i",
        "REINDEX INDEX \"database\"",
        "REFRESH MATERIALIZED VIEW CONCURRENTLY v",
        "ANALYZE t",
        "CLUSTER t",
        "CLUSTER VERBOSE t USING i",
        "ALTER DATABASE d SET work_mem = '1MB'",
        "ALTER TABLE t DETACH PARTITION p",
        "ALTER TABLE t DETACH PARTITION p FINALIZE",
        "ALTER TABLE t ADD CONSTRAINT c CHECK (detach = 'CONCURRENTLY')",
        "ALTER TYPE mood ADD VALUE 'x'",
        "CREATE SUBSCRIPTION s CONNECTION 'c' PUBLICATION p WITH (connect = false)",
        "CREATE SUBSCRIPTION s CONNECTION 'c' PUBLICATION p WITH (slot_name = x, create_slot = false)",
        "ALTER SUBSCRIPTION s SET PUBLICATION p WITH (refresh = false)",
        "ALTER SUBSCRIPTION s DISABLE",
        "DISCARD PLANS",
        "COPY t FROM '/tmp/x'",
        "COPY t FROM PROGRAM 'stdin'",
        "COPY (SELECT a FROM stdin) TO '/tmp/x'",
        "COPY \"STDIN\" TO '/tmp/x'",
        "PREPARE p AS SELECT 1",
        "CREATE RULE r AS ON INSERT TO t DO NOTHING",
        "COMMENT ON TABLE t IS 'VACUUM'",
        "INSERT INTO t VALUES ('COPY t FROM STDIN')"
      })
  void letsPass(String statement) {
    assertThat(StatementRule.find(statement)).isEmpty();
  }

  @Test
  void pointsAtTheTellingWordAndNamesTheStatement() {
    assertThat(StatementRule.find("CREATE /* c */ INDEX\n  concurrently i ON t (a)"))
        .contains(new Hit(Effect.OUTSIDE, "CREATE INDEX CONCURRENTLY", 23));
    assertThat(StatementRule.find("DROP DATABASE d"))
        .contains(new Hit(Effect.OUTSIDE, "DROP DATABASE", 0));
    assertThat(StatementRule.find("COPY t FROM stdin"))
        .contains(new Hit(Effect.COPY_CLIENT, "COPY FROM STDIN", 7));
    assertThat(StatementRule.find("SELECT 1 \\gset x_"))
        .contains(new Hit(Effect.PSQL, "\\gset", 9));
  }

  @Test
  void aLongInsertIsReadInNoTime() {
    var rows = "INSERT INTO t VALUES " + "('a;', 1), ".repeat(100_000) + "('b', 2)";
    assertThat(StatementRule.find(rows)).isEmpty();
    assertThat(SqlSplitter.split(rows)).hasSize(1);
  }
}
