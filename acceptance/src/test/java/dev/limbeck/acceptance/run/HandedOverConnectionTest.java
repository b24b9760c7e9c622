package dev.limbeck.acceptance.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.command.ServiceReport.State;
import dev.limbeck.testkit.TestDatabase;
import dev.limbeck.testkit.TestPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** A connection in the driver's default extended mode, as a pool of an application gives it. */
@ExtendWith(TestPostgres.class)
class HandedOverConnectionTest {

  private static final String BODY =
      """
      -- @upgrade
      CREATE TABLE one (id int, note text DEFAULT 'is it? yes; no');
      CREATE FUNCTION pick(n int) RETURNS text LANGUAGE sql
        BEGIN ATOMIC
          SELECT CASE WHEN n > 1 THEN 'many' ELSE 'one' END;
          SELECT CASE n WHEN 1 THEN 'one' END;
        END;
      SET work_mem = '7MB';
      """;

  @TempDir Path folder;

  @Test
  void runsTheSameRevisionsStatementByStatement(TestDatabase database) throws Exception {
    var service = new Service(folder, database).revision("a", "", BODY);

    assertThat(service.upgradeOver(source(database), "head").state()).isEqualTo(State.APPLIED);

    assertThat(database.query("SELECT notes.pick(1)")).containsExactly("one");
    assertThat(database.query("SELECT version_num FROM notes.alembic_version"))
        .containsExactly("a");
  }

  @Test
  void nothingOfAFailedRevisionRemains(TestDatabase database) throws Exception {
    var service = new Service(folder, database).revision("a", "", BODY + "SELECT missing;\n");

    var report = service.upgradeOver(source(database), "head");

    assertThat(report.state()).isEqualTo(State.FAILED);
    assertThat(report.problems().getFirst().location()).get().hasToString("db/versions/a.sql:13:8");
    assertThat(database.query("SELECT count(*) FROM pg_tables WHERE tablename = 'one'"))
        .containsExactly("0");
  }

  @Test
  void theConnectionIsGivenBackAsItWasAndNoneIsTakenBeside(TestDatabase database) throws Exception {
    var service = new Service(folder, database).revision("a", "", BODY);
    var open = new AtomicInteger();
    var most = new AtomicInteger();
    try (var connection = source(database).getConnection()) {
      connection.createStatement().execute("SET statement_timeout = 12345");
      connection.setAutoCommit(false);
      var one =
          new PGSimpleDataSource() {
            private static final long serialVersionUID = 1L;

            @Override
            public Connection getConnection() throws SQLException {
              most.accumulateAndGet(open.incrementAndGet(), Math::max);
              return NotClosed.around(connection, open::decrementAndGet);
            }
          };

      assertThat(service.upgradeOver(one, "head").state()).isEqualTo(State.APPLIED);

      assertThat(most).hasValue(1);
      assertThat(open).hasValue(0);
      assertThat(connection.getAutoCommit()).isFalse();
      assertThat(show(connection, "statement_timeout")).isEqualTo("12345ms");
      assertThat(show(connection, "work_mem")).isEqualTo("4MB");
    }
  }

  @Test
  void theRoleOfTheConnectionIsKept(TestDatabase database) throws Exception {
    var service = new Service(folder, database).revision("a", "", BODY);
    try (var connection = source(database).getConnection()) {
      connection.createStatement().execute("CREATE SCHEMA notes AUTHORIZATION pg_monitor");
      connection.createStatement().execute("SET ROLE pg_monitor");

      assertThat(service.upgradeOver(always(connection), "head").state()).isEqualTo(State.APPLIED);

      assertThat(show(connection, "role")).isEqualTo("pg_monitor");
      assertThat(database.query("SELECT tableowner FROM pg_tables WHERE tablename = 'one'"))
          .containsExactly("pg_monitor");
    }
  }

  @Test
  void aQueryLeavesNothingBehind(TestDatabase database) throws Exception {
    var service = new Service(folder, database);
    try (var connection = source(database).getConnection()) {
      var report = service.sqlOver(always(connection), "BEGIN; SELECT 1; SET work_mem = '7MB'");

      assertThat(report.problems()).isEmpty();
      assertThat(show(connection, "default_transaction_read_only")).isEqualTo("off");
      assertThat(show(connection, "search_path")).isEqualTo("\"$user\", public");
      assertThat(show(connection, "work_mem")).isEqualTo("4MB");
      connection.createStatement().execute("CREATE TABLE public.later (id int)");
    }
    assertThat(database.query("SELECT count(*) FROM later")).containsExactly("0");
  }

  @Test
  void aConnectionThatBreaksIsGivenBackAndTheFirstErrorTold(TestDatabase database)
      throws Exception {
    var service =
        new Service(folder, database)
            .revision("a", "", "-- @upgrade\nSELECT pg_terminate_backend(pg_backend_pid());\n");
    var givenBack = new AtomicInteger();
    try (var connection = source(database).getConnection()) {
      var report =
          service.upgradeOver(
              giving(() -> NotClosed.around(connection, givenBack::incrementAndGet)), "head");

      assertThat(report.problems().getFirst().why()).startsWith("57P01 ");
    }
    assertThat(givenBack).hasValue(1);
  }

  @Test
  void aConnectionThatCannotBeUsedIsGivenBack(TestDatabase database) throws Exception {
    var service = new Service(folder, database).revision("a", "", BODY);
    var givenBack = new AtomicInteger();
    try (var connection = source(database).getConnection()) {
      connection.setAutoCommit(false);
      connection.abort(Runnable::run);

      var report =
          service.upgradeOver(
              giving(() -> NotClosed.around(connection, givenBack::incrementAndGet)), "head");

      assertThat(report.state()).isEqualTo(State.FAILED);
    }
    assertThat(givenBack).hasValue(1);
  }

  private static DataSource always(Connection connection) {
    return giving(() -> NotClosed.around(connection, () -> {}));
  }

  private static DataSource giving(Supplier<Connection> connections) {
    return new PGSimpleDataSource() {
      private static final long serialVersionUID = 1L;

      @Override
      public Connection getConnection() {
        return connections.get();
      }
    };
  }

  private static String show(Connection connection, String setting) throws SQLException {
    try (var row = connection.createStatement().executeQuery("SHOW " + setting)) {
      row.next();
      return row.getString(1);
    }
  }

  private static PGSimpleDataSource source(TestDatabase database) {
    var source = new PGSimpleDataSource();
    source.setUrl(database.jdbcUrl());
    source.setUser(database.address().user());
    source.setPassword(database.address().password());
    return source;
  }
}
