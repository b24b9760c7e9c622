package dev.limbeck.acceptance.inspection;

import dev.limbeck.dialect.InspectionScope;
import dev.limbeck.dialects.postgresql.PostgresqlDialect;
import dev.limbeck.schema.Catalog;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.testkit.Golden;
import dev.limbeck.testkit.TestDatabase;
import dev.limbeck.testkit.TestPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** The cases under {@code src/test/resources/inspection}: SQL, and what is read of it. */
@ExtendWith(TestPostgres.class)
class InspectionTest {

  private static final Path FOLDER = Path.of("src/test/resources/inspection");
  private static final String FOUND = "\n-- found\n\n";

  private static final InspectionScope SCOPE =
      new InspectionScope(
          "app", List.of("app"), List.of(new QualifiedName("app", "alembic_version")));

  @TestFactory
  Stream<DynamicTest> cases(TestDatabase database) throws Exception {
    try (var files = Files.list(FOLDER)) {
      return files.sorted().toList().stream()
          .map(file ->
              DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(database, file)));
    }
  }

  private static void check(TestDatabase database, Path file) throws Exception {
    var text = Files.readString(file);
    int end = text.indexOf(FOUND);
    var sql = end < 0 ? text.stripTrailing() + "\n" : text.substring(0, end);
    try (var connection = database.connect()) {
      run(connection, CLEAN);
      run(connection, sql.replace("{DATABASE}", database.name()));
      var found = CatalogText.of(inspect(connection)).replace(database.name(), "{DATABASE}");
      Golden.check(file, sql + FOUND + found);
    }
  }

  private static Catalog inspect(Connection connection) throws SQLException {
    return new PostgresqlDialect().inspector().inspect(connection, SCOPE);
  }

  /** What lies in no schema stays when the schema goes. */
  private static final String CLEAN =
      """
      DROP EVENT TRIGGER IF EXISTS "Watch";
      DROP SCHEMA IF EXISTS app CASCADE;
      CREATE SCHEMA app;
      SET search_path = app;
      """;

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    }
  }
}
