package dev.limbeck.acceptance.alembic;

import static dev.limbeck.acceptance.alembic.Environments.longForm;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.testkit.TestDatabase;
import dev.limbeck.testkit.TestPostgres;
import dev.limbeck.testkit.TestServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/from-alembic.md}, done as it says, on a project with branches and a merge. */
@ExtendWith(TestPostgres.class)
class GuideTest {

  private static final Pattern SCRIPT = Pattern.compile("(?ms)^```python\\n(.*?)^```$");

  /** All that a schema holds but what the tools keep for themselves. */
  private static final String CONTENT =
      """
      SELECT 'column', format('%s %s %s %s %s', attrelid::regclass, attname,
          format_type(atttypid, atttypmod), attnotnull, pg_get_expr(adbin, adrelid))
      FROM pg_attribute JOIN pg_class ON attrelid = pg_class.oid
      LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
      WHERE relnamespace = 'public'::regnamespace AND relkind <> 'S' AND NOT attisdropped
        AND attnum > 0 AND relname !~ '^(alembic_version|limbeck_history)'
      UNION ALL
      SELECT 'constraint', format('%s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
      FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace AND contype <> 'n'
        AND conrelid::regclass::text !~ '^(alembic_version|limbeck_history)'
      UNION ALL
      SELECT 'index', indexdef FROM pg_indexes
      WHERE schemaname = 'public' AND tablename NOT IN ('alembic_version', 'limbeck_history')
      UNION ALL
      SELECT 'comment', description FROM pg_description JOIN pg_class ON objoid = pg_class.oid
      WHERE relnamespace = 'public'::regnamespace
      UNION ALL
      SELECT 'enum', format('%s %s', enumtypid::regtype, enumlabel) FROM pg_enum
      ORDER BY 1, 2\
      """;

  @TempDir private Path temporary;
  private Path python;
  private Path project;

  @BeforeEach
  void convertTheProject() throws Exception {
    python = Python.withAlembic();
    project = Environments.copy("typical", temporary.resolve("project"));
    Files.writeString(project.resolve("limbeck.toml"), "[limbeck]\nschema = \"public\"\n");
    var script = SCRIPT.matcher(Environments.document("from-alembic.md"));
    assertThat(script.find()).isTrue();
    Files.writeString(project.resolve("to_limbeck.py"), script.group(1));
  }

  @Test
  void theConvertedRevisionsAreTakenOnWhereAlembicIsAtItsHeads(TestDatabase database)
      throws Exception {
    var tools = converted(database);
    tools.alembic("alembic", "upgrade", "heads");

    for (var command : List.of("heads", "current", "history", "history -i")) {
      var words = command.split(" ");
      assertThat(tools.limbeck("", words).stdout().lines())
          .as(command)
          .containsExactlyInAnyOrderElementsOf(
              tools.alembic("alembic", words).stdout().lines().toList());
    }
    for (var revision : List.of("4d7f6a8b0c13", "5e6a", "books", "3c8e5f7a9b02")) {
      assertThat(longForm(tools.limbeck("", "show", revision)))
          .as(revision)
          .isEqualTo(longForm(tools.alembic("alembic", "show", revision)));
    }
    assertThat(tools.limbeck("", "upgrade", "heads").stderr()).doesNotContain("Running");
  }

  @Test
  void theConvertedRevisionsMakeTheSameSchemaAndRows(TestDatabase database, TestServer server)
      throws Exception {
    var tools = converted(database);
    tools.limbeck("", "upgrade", "heads");
    try (var other = server.database()) {
      new BothTools(other, python, project, project).alembic("alembic", "upgrade", "heads");

      assertThat(database.query(CONTENT)).hasSizeGreaterThan(20).isEqualTo(other.query(CONTENT));
      var rows = "SELECT * FROM shelves ORDER BY id";
      assertThat(database.query(rows)).hasSize(2).isEqualTo(other.query(rows));
    }
    tools.limbeck("", "downgrade", "base");
    assertThat(database.query(CONTENT)).isEmpty();
  }

  @Test
  void aFileWithTheIdOfTheHeadIsEnoughForDatabasesThatAreThere(TestDatabase database)
      throws Exception {
    var tools = new BothTools(database, python, project, project);
    tools.alembic("alembic", "upgrade", "1f0c2a7d9b31");
    Files.createDirectories(project.resolve("db/versions"));
    Files.writeString(
        project.resolve("db/versions/1f0c2a7d9b31_all_so_far.sql"),
        """
        -- all so far
        --
        -- @revision 1f0c2a7d9b31

        -- @upgrade
        CREATE TABLE shelves (id bigint);
        """);

    assertThat(tools.limbeck("", "current").stdout()).isEqualTo("1f0c2a7d9b31 (head)\n");
    assertThat(tools.limbeck("", "upgrade", "head").stderr()).doesNotContain("Running");
  }

  private BothTools converted(TestDatabase database) throws Exception {
    var tools = new BothTools(database, python, project, project);
    tools.python("to_limbeck.py");
    return tools;
  }
}
