package dev.limbeck.acceptance.entities;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.testkit.TestDatabase;
import dev.limbeck.testkit.TestPostgres;
import dev.limbeck.testkit.TestServer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Applications, two of them of thirty entities: the revision that is written from them makes the
 * schema that Hibernate makes by itself, and nothing is left to do; and it can be undone.
 */
@ExtendWith(TestPostgres.class)
class ApplicationsTest {

  private static final String IMPLICIT = "hibernate.implicit_naming_strategy=";
  private static final String BOOT_3 =
      IMPLICIT + "org.springframework.boot.orm.jpa.hibernate.SpringImplicitNamingStrategy";
  private static final String BOOT_4 =
      IMPLICIT + "org.springframework.boot.hibernate.SpringImplicitNamingStrategy";

  private static final String PHYSICAL =
      "hibernate.physical_naming_strategy=org.hibernate.boot.model.naming.";
  private static final String SNAKE_3 = PHYSICAL + "CamelCaseToUnderscoresNamingStrategy";
  private static final String SNAKE_4 = PHYSICAL + "PhysicalNamingStrategySnakeCaseImpl";

  /** What another service has made, and an entity names. */
  private static final String OTHER_SERVICE =
      """
      CREATE SCHEMA accounts;
      CREATE SEQUENCE accounts.fines_seq INCREMENT BY 50;
      CREATE TABLE accounts.fines (id bigint PRIMARY KEY, reader_id bigint);
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "shop, orm7,",
    "shop, orm6,",
    "clinic, orm7 boot4, " + BOOT_4 + " " + SNAKE_4,
    "clinic, orm6 boot3, " + BOOT_3 + " " + SNAKE_3,
    "library, orm7,",
    "library, orm6,",
    "forms, orm7 validation,"
  })
  void hibernateIsContent(
      String name, String libraries, @Nullable String settings, TestServer server)
      throws Exception {
    try (var database = server.database();
        var theirs = server.database()) {
      var application = Application.of(folder, name, database, libraries.split(" ", -1));

      database.execute(OTHER_SERVICE);

      var written = application.limbeck("revision", "--autogenerate", "-m", "all entities");
      assertThat(written.exit()).as(written.toString()).isZero();
      assertThat(written.stdout()).contains("Detected added table '", "proven");

      var upgraded = application.limbeck("upgrade", "head");
      assertThat(upgraded.exit()).as(upgraded.toString()).isZero();
      assertThat(application.validate(said(settings))).isEqualTo("valid");

      assertThat(application.start(theirs, making(name, said(settings), theirs)))
          .isEqualTo("valid");
      var compared = application.limbeck("diff", "database", "url:" + theirs.url());
      assertThat(compared.stdout()).as(compared.toString()).contains("No differences detected.");

      var again = application.limbeck("revision", "--autogenerate", "-m", "nothing");
      assertThat(again.stdout()).as(again.toString()).contains("No changes detected.");
      assertThat(application.limbeck("check").exit()).isZero();

      assertThat(application.limbeck("downgrade", "base", "--yes", database.name()).exit())
          .isZero();
      assertThat(
              database.query(
                  """
                  SELECT relname FROM pg_class
                  WHERE relnamespace = to_regnamespace('%s') AND relkind IN ('r', 'S')
                    AND relname <> 'alembic_version' AND relname NOT LIKE 'limbeck\\_%%'
                  """
                      .formatted(name)))
          .isEmpty();
    }
  }

  /** Lets Hibernate make the schema by itself. */
  private static List<String> making(String schema, List<String> settings, TestDatabase database)
      throws SQLException {
    database.execute("CREATE SCHEMA " + schema);
    var all = new ArrayList<>(settings);
    all.add("hibernate.hbm2ddl.auto=create");
    all.add("hibernate.hbm2ddl.create_namespaces=true");
    return all;
  }

  private static List<String> said(@Nullable String settings) {
    return settings == null ? List.of() : List.of(settings.split(" ", -1));
  }
}
