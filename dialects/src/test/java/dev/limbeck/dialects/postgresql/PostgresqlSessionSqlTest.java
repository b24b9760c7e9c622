package dev.limbeck.dialects.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.dialect.HistoryEvent;
import dev.limbeck.dialect.RecordedDowngrade;
import dev.limbeck.dialect.RecordedRevision;
import dev.limbeck.dialect.ServiceTables;
import dev.limbeck.dialect.SessionSettings;
import dev.limbeck.schema.QualifiedName;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PostgresqlSessionSqlTest {

  private static final QualifiedName HISTORY = new QualifiedName("limbeck", "history");
  private static final ServiceTables HABITS =
      new ServiceTables(
          "habits", new QualifiedName("habits", "alembic_version"), Optional.of(HISTORY));

  private final PostgresqlSessionSql sql =
      new PostgresqlSessionSql(new PostgresqlIdentifierRules());

  @Test
  void aCheckRunsTheQueryAsItWasWritten() {
    assertThat(sql.check("SELECT 'a' <> $$b$$ -- c", "@require at it's.sql:7"))
        .startsWith(
            """
            DO $limbeck1$
            DECLARE
              rows_given bigint;
              not_true bigint;
              unknown bigint;
              shown json;
            BEGIN
              EXECUTE $limbeck$
            -- @require at it's.sql:7
            SELECT count(*), count(*) FILTER (WHERE ok IS NOT TRUE), count(*) FILTER (WHERE ok IS NULL),
              json_agg(given) FILTER (WHERE ok IS NOT TRUE AND nth <= 10)
            FROM (
              SELECT ok, given, count(*) FILTER (WHERE ok IS NOT TRUE) OVER (ROWS UNBOUNDED PRECEDING) AS nth
              FROM (SELECT * FROM (
            SELECT 'a' <> $$b$$ -- c
            ) AS query OFFSET 0) AS given CROSS JOIN LATERAL (SELECT given.*) AS first(ok)) AS counted
            $limbeck$ INTO rows_given, not_true, unknown, shown;
              IF rows_given = 0 THEN
                RAISE EXCEPTION USING ERRCODE = 'LB003', MESSAGE = '@require at it''s.sql:7' || ' gave no row';
            """)
        .endsWith("END\n$limbeck1$;\n");
  }

  @Test
  void theGuardTakesTheLockByTryingThenChecksTheRows() {
    assertThat(sql.guard(HABITS, List.of("189b", "it's")))
        .isEqualTo(
            """
            DO $limbeck$
            BEGIN
              IF NOT pg_catalog.pg_try_advisory_xact_lock(7109812735723196139) THEN
                RAISE EXCEPTION USING ERRCODE = 'LB001', MESSAGE = 'another run holds the lock of habits.alembic_version';
              END IF;
              IF ARRAY(SELECT version_num::text FROM habits.alembic_version ORDER BY version_num COLLATE "C") <> ARRAY['189b', 'it''s']::text[] THEN
                RAISE EXCEPTION USING ERRCODE = 'LB002', MESSAGE = 'the rows of habits.alembic_version are not [189b, it''s]';
              END IF;
            END
            $limbeck$;
            """);
  }

  @Test
  void aNameCannotEndTheGuardsQuotes() {
    var odd = new QualifiedName("x$limbeck$", "alembic_version");

    assertThat(sql.guard(new ServiceTables("x", odd, Optional.empty()), List.of()))
        .startsWith("DO $limbeck1$\n")
        .endsWith("$limbeck1$;\n");
  }

  @Test
  void settingsEndWithTheTransaction() {
    var arguments = new TreeMap<String, String>();
    arguments.put("x.tenant", "o'neil\\");
    var settings =
        new SessionSettings(
            Optional.of("Owner"),
            List.of("habits", "Shared"),
            false,
            Duration.ofSeconds(5),
            Duration.ZERO,
            arguments);

    assertThat(sql.settings(settings))
        .isEqualTo(
            """
            SET LOCAL ROLE "Owner";
            SET LOCAL lock_timeout = 5000;
            SET LOCAL statement_timeout = 0;
            DO $limbeck$
            BEGIN
              PERFORM pg_catalog.set_config('search_path', 'habits, "Shared"', true);
              PERFORM pg_catalog.set_config('limbeck.x.tenant', E'o''neil\\\\', true);
            END
            $limbeck$;
            """);
  }

  @Test
  void rowsAreReplaced() {
    assertThat(sql.writeRows(HABITS, List.of("a", "b"), List.of("m")))
        .isEqualTo(
            """
            DELETE FROM habits.alembic_version WHERE version_num IN ('a', 'b');
            INSERT INTO habits.alembic_version (version_num) VALUES ('m');
            """);
  }

  @Test
  void anEventTellsAllButWhoWhenAndHowLong() {
    var event =
        new HistoryEvent(
            new RecordedRevision(
                "3b7a",
                List.of("189b"),
                List.of(),
                List.of(),
                "soft delete",
                Optional.of("sha256:00"),
                new RecordedDowngrade.Sql("DROP TABLE x;", false)),
            HistoryEvent.Kind.UPGRADED,
            Optional.empty(),
            Optional.empty(),
            List.of("3b7a"),
            Optional.of("upgrade"));

    assertThat(sql.writeEvent(HISTORY, HABITS, event, "limbeck 0.1.0"))
        .isEqualTo(
            """
            INSERT INTO limbeck.history
              (version_table, revision, down_revisions, event, statement_no, message, checksum,
               downgrade_sql, ms, tool, detail)
            VALUES ('habits.alembic_version', '3b7a', ARRAY['189b']::text[], 'upgraded', NULL, 'soft delete', 'sha256:00',
              'DROP TABLE x;',
              (extract(epoch FROM clock_timestamp() - transaction_timestamp()) * 1000)::bigint, 'limbeck 0.1.0',
              pg_catalog.jsonb_build_object('rows', ARRAY['3b7a']::text[], 'direction', 'upgrade'));
            """);
  }

  @Test
  void whatHasNoColumnOfItsOwnStandsInTheDetail() {
    var revision =
        new RecordedRevision(
            "3b7a",
            List.of(),
            List.of("77ab"),
            List.of("liba"),
            "an index",
            Optional.empty(),
            new RecordedDowngrade.Sql("DROP INDEX CONCURRENTLY x;", true));

    assertThat(sql.writeEvent(HISTORY, HABITS, stamped(revision), "limbeck 0.1.0"))
        .contains(
            """
              pg_catalog.jsonb_build_object('rows', ARRAY['3b7a']::text[], 'depends_on', ARRAY['77ab']::text[], \
            'branch_labels', ARRAY['liba']::text[], 'downgrade', 'autocommit'));
            """);
    var irreversible =
        new RecordedRevision(
            "3b7a",
            List.of(),
            List.of(),
            List.of(),
            "gone",
            Optional.empty(),
            new RecordedDowngrade.Irreversible("it's gone"));
    assertThat(sql.writeEvent(HISTORY, HABITS, stamped(irreversible), "limbeck 0.1.0"))
        .contains("'downgrade', 'irreversible: it''s gone'");
  }

  private static HistoryEvent stamped(RecordedRevision revision) {
    return new HistoryEvent(
        revision,
        HistoryEvent.Kind.STAMPED,
        Optional.empty(),
        Optional.empty(),
        List.of("3b7a"),
        Optional.empty());
  }

  @Test
  void theVersionTableIsAlembicsOwn() {
    assertThat(sql.createVersionTable(HABITS))
        .startsWith(
            """
            CREATE TABLE IF NOT EXISTS habits.alembic_version (
              version_num varchar(32) NOT NULL,
              CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
            );
            REVOKE ALL ON TABLE habits.alembic_version FROM PUBLIC;
            """);
  }

  @Test
  void aStatementThatADriverWouldCutIsWrapped() {
    assertThat(sql.wrapped("CREATE FUNCTION f() … $$ $limbeck$ $$"))
        .isEqualTo(
            """
            DO $limbeck2$
            BEGIN
            EXECUTE $limbeck1$
            CREATE FUNCTION f() … $$ $limbeck$ $$
            $limbeck1$;
            END
            $limbeck2$;
            """);
  }
}
