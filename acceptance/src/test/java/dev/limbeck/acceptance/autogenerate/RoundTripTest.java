package dev.limbeck.acceptance.autogenerate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.dialect.DdlSettings;
import dev.limbeck.dialect.Dialect;
import dev.limbeck.dialect.InspectionScope;
import dev.limbeck.dialects.postgresql.PostgresqlDialect;
import dev.limbeck.diff.CatalogComparison;
import dev.limbeck.diff.DiffSettings;
import dev.limbeck.diff.Difference;
import dev.limbeck.diff.SchemaDiff;
import dev.limbeck.schema.Catalog;
import dev.limbeck.testkit.TestServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A big application is read, made again from nothing, and is the same for all who look. */
class RoundTripTest {

  private static final Dialect DIALECT = new PostgresqlDialect();
  private static final InspectionScope SCOPE =
      new InspectionScope("public", List.of("public"), List.of());

  @Test
  void debiansServerDumpsTheSame() throws Exception {
    try (var server = DebianPostgres.start()) {
      server.create("origin");
      server.create("again");
      try (var origin = DriverManager.getConnection(server.jdbcUrl("origin"));
          var again = DriverManager.getConnection(server.jdbcUrl("again"))) {
        execute(origin, BigApplication.sql());

        execute(again, sql(Catalog.EMPTY, inspect(origin)));

        assertThat(differences(origin, again)).isEmpty();
      }
      assertThat(server.dump("again")).hasSizeGreaterThan(9000).isEqualTo(server.dump("origin"));
    }
  }

  @Test
  void theNewestServerHoldsTheSameAndNothingIsLeftOnTheWayBack() throws Exception {
    try (var server = TestServer.start();
        var origin = server.database();
        var again = server.database();
        var first = origin.connect();
        var second = again.connect()) {
      execute(first, BigApplication.sql());
      var wanted = inspect(first);

      execute(second, sql(Catalog.EMPTY, wanted));
      assertThat(differences(first, second)).isEmpty();

      execute(second, sql(wanted, Catalog.EMPTY));
      assertThat(inspect(second).objects()).isEmpty();
    }
  }

  private static String sql(Catalog from, Catalog to) {
    var compiler = DIALECT.ddl(DdlSettings.DEFAULT);
    return SchemaDiff.between(from, to, DiffSettings.DEFAULT).operations().stream()
        .flatMap(planned -> compiler.compile(planned.operation()).stream())
        .map(statement -> statement.text() + ";\n")
        .collect(Collectors.joining());
  }

  private static List<Difference> differences(Connection one, Connection other)
      throws SQLException {
    return CatalogComparison.between(inspect(one), inspect(other), DiffSettings.DEFAULT);
  }

  private static Catalog inspect(Connection connection) throws SQLException {
    return DIALECT.inspector().inspect(connection, SCOPE);
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    }
  }
}
