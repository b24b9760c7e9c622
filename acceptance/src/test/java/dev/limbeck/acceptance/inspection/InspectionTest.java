package dev.limbeck.acceptance.inspection;

import dev.limbeck.acceptance.operations.OlderServer;
import dev.limbeck.dialect.InspectionScope;
import dev.limbeck.dialects.postgresql.PostgresqlDialect;
import dev.limbeck.schema.Catalog;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.testkit.Golden;
import dev.limbeck.testkit.TestDatabase;
import dev.limbeck.testkit.TestPostgres;
import dev.limbeck.testkit.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.util.diff.DiffUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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

  private static TestServer olderServer;
  private static TestDatabase older;

  @BeforeAll
  static void start() throws Exception {
    olderServer = TestServer.start(OlderServer.load());
    older = olderServer.database();
  }

  @AfterAll
  static void stop() throws Exception {
    older.close();
    olderServer.close();
  }

  @TestFactory
  Stream<DynamicTest> cases(TestDatabase database) {
    return files()
        .map(file ->
            DynamicTest.dynamicTest(
                file.getFileName().toString(),
                () -> Golden.check(file, sql(file) + FOUND + found(database, sql(file)))));
  }

  /** The lines that an older server says otherwise stand in files of their own. */
  @TestFactory
  Stream<DynamicTest> casesOnAnOlderServer() {
    return files()
        .filter(file -> !sql(file).startsWith("-- since"))
        .map(file ->
            DynamicTest.dynamicTest(
                file.getFileName() + " on PostgreSQL 14",
                () ->
                    Golden.check(
                        FOLDER.resolve(
                            "14/" + file.getFileName().toString().replace(".sql", ".diff")),
                        changed(expected(file), found(older, sql(file))))));
  }

  /** The lines of a text that another does not have, and those that it has instead. */
  private static String changed(String text, String other) {
    var lines = new StringBuilder();
    for (var delta : DiffUtils.diff(text.lines().toList(), other.lines().toList()).getDeltas()) {
      delta.getOriginal().getLines().forEach(line -> lines.append("- ").append(line).append('\n'));
      delta.getRevised().getLines().forEach(line -> lines.append("+ ").append(line).append('\n'));
    }
    return lines.toString();
  }

  private static String expected(Path file) throws IOException {
    var text = Files.readString(file);
    return text.substring(text.indexOf(FOUND) + FOUND.length());
  }

  private static Stream<Path> files() {
    try (var files = Files.list(FOLDER)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sql(Path file) {
    try {
      var text = Files.readString(file);
      int end = text.indexOf(FOUND);
      return end < 0 ? text.stripTrailing() + "\n" : text.substring(0, end);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String found(TestDatabase database, String sql) throws SQLException {
    try (var connection = database.connect()) {
      run(connection, CLEAN);
      run(connection, sql.replace("{DATABASE}", database.name()));
      return CatalogText.of(inspect(connection)).replace(database.name(), "{DATABASE}");
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
