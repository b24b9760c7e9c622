package dev.limbeck.acceptance.entities;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.testkit.TestPostgres;
import dev.limbeck.testkit.TestServer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two applications of thirty entities each: the revision that is written from them makes a schema
 * with which Hibernate is content, and nothing is left to do; and it can be undone.
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

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "shop, orm7,",
    "shop, orm6,",
    "clinic, orm7 boot4, " + BOOT_4 + " " + SNAKE_4,
    "clinic, orm6 boot3, " + BOOT_3 + " " + SNAKE_3
  })
  void hibernateIsContent(
      String name, String libraries, @Nullable String settings, TestServer server)
      throws Exception {
    try (var database = server.database()) {
      var application = Application.of(folder, name, database, libraries.split(" ", -1));

      var written = application.limbeck("revision", "--autogenerate", "-m", "all entities");
      assertThat(written.exit()).as(written.toString()).isZero();
      assertThat(written.stdout()).contains("Detected added table '", "proven");

      var upgraded = application.limbeck("upgrade", "head");
      assertThat(upgraded.exit()).as(upgraded.toString()).isZero();
      assertThat(application.validate(settings == null ? new String[0] : settings.split(" ", -1)))
          .isEqualTo("valid");

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
}
