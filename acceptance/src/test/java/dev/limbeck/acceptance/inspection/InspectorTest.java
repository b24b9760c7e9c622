package dev.limbeck.acceptance.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.dialect.InspectionScope;
import dev.limbeck.dialects.postgresql.PostgresqlDialect;
import dev.limbeck.schema.Catalog;
import dev.limbeck.schema.CatalogObject;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.sql.SplitStatement;
import dev.limbeck.sql.SqlSplitter;
import dev.limbeck.testkit.TestDatabase;
import dev.limbeck.testkit.TestPostgres;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestPostgres.class)
class InspectorTest {

  private static final InspectionScope APP =
      new InspectionScope("app", List.of("app"), List.of(new QualifiedName("app", "log")));

  @Test
  void asksAtMostTwentyQueriesHoweverManyTablesThereAre(TestDatabase database) throws Exception {
    database.execute("CREATE SCHEMA app; CREATE TABLE app.a (id int PRIMARY KEY)");
    var few = queries(database);
    for (int i = 0; i < 20; i++) {
      database.execute(
          "CREATE TABLE app.t%d (id int PRIMARY KEY, a int REFERENCES app.a)".formatted(i));
    }

    assertThat(few).hasSizeLessThanOrEqualTo(20);
    assertThat(queries(database)).isEqualTo(few);
  }

  @Test
  void seesNothingOfOtherSchemasExtensionsAndIgnoredTables(TestDatabase database) throws Exception {
    database.execute(
        """
        CREATE SCHEMA app;
        CREATE SCHEMA other;
        CREATE EXTENSION hstore SCHEMA app;
        CREATE TABLE app.log (id bigserial PRIMARY KEY, at timestamptz CHECK (at > '2020-01-01'));
        CREATE INDEX ON app.log (at);
        COMMENT ON TABLE app.log IS 'ignored';
        GRANT SELECT ON app.log TO PUBLIC;
        CREATE TABLE other.users (id bigint PRIMARY KEY, mood text);
        CREATE FUNCTION other.f() RETURNS int LANGUAGE sql AS 'SELECT 1';
        CREATE TABLE app.users (id bigint PRIMARY KEY REFERENCES other.users)
        """);

    var catalog = inspect(database);

    assertThat(catalog.objects().stream().map(CatalogObject::reference).map(CatalogText::name))
        .containsExactly(
            "extension hstore",
            "table users",
            "column users/id",
            "constraint users/users_id_fkey",
            "constraint users/users_pkey");
    assertThat(catalog.omissions()).isEmpty();
  }

  @Test
  void readsTheSameWhateverTheSessionHasSet(TestDatabase database) throws Exception {
    database.execute(
        """
        CREATE SCHEMA app;
        CREATE TABLE app.a (at timestamptz DEFAULT '2020-01-02 03:04:05+00', f float8 DEFAULT 0.1,
          i interval DEFAULT '1 day', b bytea DEFAULT '\\xff', d date DEFAULT '2020-03-04');
        CREATE VIEW app.v AS SELECT at FROM app.a WHERE d > '2020-03-04'
        """);
    var usual = inspect(database);
    try (var connection = database.connect()) {
      execute(
          connection,
          """
          SET search_path = public; SET DateStyle = 'ISO, DMY'; SET IntervalStyle = iso_8601;
          SET TimeZone = 'Asia/Tokyo'; SET extra_float_digits = -5; SET bytea_output = escape;
          SET quote_all_identifiers = on
          """);
      var found = inspect(connection);

      assertThat(found).isEqualTo(usual);
      try (var statement = connection.createStatement();
          var rows = statement.executeQuery("SHOW search_path")) {
        rows.next();
        assertThat(rows.getString(1)).isEqualTo("public");
      }
    }
  }

  @Test
  void leavesATransactionAsItWas(TestDatabase database) throws Exception {
    try (var connection = database.connect()) {
      connection.setAutoCommit(false);
      execute(connection, "CREATE SCHEMA app; CREATE TABLE app.a (id int)");
      inspect(connection);
      connection.commit();
    }

    assertThat(inspect(database).objects()).hasSize(2);
  }

  private static Catalog inspect(TestDatabase database) throws SQLException {
    try (var connection = database.connect()) {
      return inspect(connection);
    }
  }

  private static Catalog inspect(Connection connection) throws SQLException {
    return new PostgresqlDialect().inspector().inspect(connection, APP);
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** All statements that are queries. */
  private static List<String> queries(TestDatabase database) throws SQLException {
    var texts = new ArrayList<String>();
    try (var connection = database.connect()) {
      inspect(listening(Connection.class, connection, texts));
    }
    return texts.stream()
        .flatMap(text -> SqlSplitter.split(text).stream())
        .map(SplitStatement::text)
        .filter(text -> text.startsWith("SELECT"))
        .toList();
  }

  private static <T> T listening(Class<T> type, T real, List<String> texts) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (arguments != null && arguments[0] instanceof String text) {
                texts.add(text);
              }
              var result = method.invoke(real, arguments);
              return result instanceof Statement statement
                  ? listening(Statement.class, statement, texts)
                  : result;
            }));
  }
}
