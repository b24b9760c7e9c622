package dev.limbeck.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.problem.ProblemException;
import dev.limbeck.revision.RevisionHeader;
import dev.limbeck.revision.RevisionId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaRevisionFileTest {

  private static final String SOFT_DELETE =
      """
      package db.versions;

      import static dev.limbeck.migration.Elements.*;

      import dev.limbeck.migration.*;

      /** soft_delete_program_templates */
      @Revision(id = "3b7a1d2e4f56", downRevision = "189b1231afd4", created = "2025-10-21T12:34:56Z")
      public final class A implements Migration {

        @Override
        public void upgrade(Operations op) {
          op.execute("ALTER TABLE program_templates ADD COLUMN deleted_at timestamptz");
        }
      }
      """;

  @TempDir Path service;

  private ScriptDirectory load(String path, String text) throws Exception {
    var file = service.resolve(path);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
    return ScriptDirectory.load(service, List.of(Path.of(path).resolveSibling("")), false);
  }

  private JavaRevisionFile parse(String text) throws Exception {
    return (JavaRevisionFile) load("db/versions/A.java", text).files().getFirst();
  }

  private String problem(String path, String text) throws Exception {
    try {
      return "nothing was refused: " + load(path, text).files();
    } catch (ProblemException refused) {
      return String.valueOf(refused.getMessage());
    }
  }

  private String problem(String text) throws Exception {
    return problem("db/versions/A.java", text);
  }

  private static String revision(String annotation) {
    return "import dev.limbeck.migration.*;\n"
        + annotation
        + "\npublic final class A implements Migration {}\n";
  }

  @Test
  void readsTheHeadWithoutCompiling() throws Exception {
    var file = parse(SOFT_DELETE.replace("op.execute", "does.not.compile"));
    assertThat(file.header())
        .isEqualTo(
            new RevisionHeader(
                new RevisionId("3b7a1d2e4f56"),
                List.of(new RevisionId("189b1231afd4")),
                List.of(),
                List.of(),
                "soft_delete_program_templates",
                "soft_delete_program_templates",
                Optional.of(OffsetDateTime.parse("2025-10-21T12:34:56Z")),
                "db/versions/A.java"));
    assertThat(file.className()).isEqualTo("db.versions.A");
    assertThat(file.path()).contains(service.resolve("db/versions/A.java"));
    assertThat(file.autocommit()).isFalse();
    assertThat(file.needsConnection()).isFalse();
    assertThat(file.automaticDowngrade()).isFalse();
  }

  @Test
  void readsWhatElseARevisionSaysOfItself() throws Exception {
    var file =
        parse(
            revision(
                """
                @Downgrade(AUTOMATIC)
                @Revision(id = "m", downRevision = {"a", "b"}, branchLabels = "billing",
                    dependsOn = {"x", "users"}, autocommit = true, needsConnection = true)\
                """));
    assertThat(file.header().downRevisions())
        .containsExactly(new RevisionId("a"), new RevisionId("b"));
    assertThat(file.header().branchLabels()).containsExactly("billing");
    assertThat(file.header().dependsOn()).containsExactly("x", "users");
    assertThat(file.className()).isEqualTo("A");
    assertThat(file.autocommit()).isTrue();
    assertThat(file.needsConnection()).isTrue();
    assertThat(file.automaticDowngrade()).isTrue();
  }

  @Test
  void windowsLineEndsAndAByteOrderMarkChangeNeitherHeaderNorChecksum() throws Exception {
    var unix = parse(SOFT_DELETE);
    var windows = parse("\uFEFF" + SOFT_DELETE.replace("\n", "\r\n"));
    assertThat(windows.header()).isEqualTo(unix.header());
    assertThat(windows.checksum()).isEqualTo(unix.checksum());
  }

  @Test
  void aFileWithoutAnnotationIsAHelperClass() throws Exception {
    assertThat(load("db/versions/A.java", "class A {}").files()).isEmpty();
    assertThat(load("db/versions/A.java", "import org.flyway.*; @Other class A {}").files())
        .isEmpty();
    assertThat(load("db/versions/A.java", "abstract class A implements Migration {}").files())
        .isEmpty();
    assertThat(
            load("db/versions/package-info.java", "/** Revisions. */ package db.versions;").files())
        .isEmpty();
  }

  @Test
  void aMigrationWithoutAnnotationIsRefused() throws Exception {
    assertThat(problem("public class A implements Migration {}"))
        .isEqualTo(
            """
            JAV-102: A implements Migration and has no @Revision
              db/versions/A.java:1:14
                  1 | public class A implements Migration {}
                    |              ^
              Without it nobody knows where the revision stands in the graph.
              fix: write @Revision(id = "…", downRevision = "…") above the class\
            """);
  }

  @Test
  void everyWrongAttributeIsToldWithItsPlace() throws Exception {
    assertThat(
            problem(
                revision(
                    """
                    @Revision(id = NAME, downRevison = "1", created = "yesterday", created = "x",
                        autocommit = "true", dependsOn = {"a", "a", "b c"})\
                    """)))
        .contains(
            "JAV-105: 'id' needs a string in quotes, not NAME\n  db/versions/A.java:2:16\n",
            "JAV-103: @Revision has no attribute 'downRevison'\n  db/versions/A.java:2:22\n",
            "fix: write downRevision = …",
            "JAV-106: 'created' needs a time with its zone, not 'yesterday'\n  db/versions/A.java:2:51\n",
            "JAV-104: 'created' stands twice in @Revision\n  db/versions/A.java:2:64\n",
            "JAV-106: 'autocommit' needs true or false, not \"true\"\n  db/versions/A.java:3:18\n",
            "JAV-106: 'dependsOn' names 'a' twice\n  db/versions/A.java:3:44\n",
            "JAV-106: 'dependsOn' names 'b c', which is no name\n  db/versions/A.java:3:49\n");
  }

  @Test
  void anIdIsNeededAndIsOne() throws Exception {
    assertThat(problem(revision("@Revision"))).startsWith("JAV-107: @Revision has no id\n");
    assertThat(problem(revision("@Revision(id = \"a-b\")")))
        .startsWith("REV-104: Character(s) '-' not allowed in revision identifier 'a-b'\n");
    assertThat(problem(revision("@Revision(id = \"\")")))
        .startsWith("REV-104: A revision identifier cannot be empty\n");
  }

  @Test
  void theClassMustBeOneThatCanBeARevision() throws Exception {
    var annotated = "@Revision(id = \"a\") ";
    assertThat(problem(annotated + "public class B implements Migration {}"))
        .startsWith("JAV-108: Class B is not called like its file A.java\n")
        .contains("fix: call the file B.java, or the class like the file");
    assertThat(problem(annotated + "class A implements Migration {}"))
        .startsWith("JAV-109: A is not public\n");
    assertThat(problem(annotated + "public abstract class A implements Migration {}"))
        .startsWith("JAV-109: A is abstract\n");
    assertThat(problem(annotated + "public class A {}"))
        .startsWith("JAV-109: A does not implement Migration\n");
    assertThat(problem(annotated + "public interface A extends Migration {}"))
        .startsWith("JAV-109: A is no class\n");
    assertThat(problem(annotated + "@Downgrade(\"by hand\") public class A extends Common {}"))
        .startsWith("JAV-106: @Downgrade can only be AUTOMATIC\n");
  }

  @Test
  void inASourceFolderThePackageFollowsFromTheFolder() throws Exception {
    var path = "src/main/java/db/versions/A.java";
    assertThat(load(path, SOFT_DELETE).files()).hasSize(1);
    assertThat(problem(path, SOFT_DELETE.replace("package db.versions", "package migrations")))
        .startsWith(
            """
            JAV-110: The package is migrations
              src/main/java/db/versions/A.java:1:9
            """)
        .contains("fix: write  package db.versions;");
    assertThat(load("db/versions/A.java", SOFT_DELETE.replace("db.versions", "free")).files())
        .as("elsewhere it is free")
        .hasSize(1);
  }

  @Test
  void javaAndSqlMixInOneGraph() throws Exception {
    load("db/versions/A.java", SOFT_DELETE);
    Files.writeString(
        service.resolve("db/versions/b.sql"), "-- @revision 189b1231afd4\n-- @upgrade\n");
    Files.writeString(
        service.resolve("db/versions/c.sql"),
        "-- @revision c\n-- @down_revision 3b7a1d2e4f56\n-- @upgrade\n");
    var scripts = ScriptDirectory.load(service, List.of(Path.of("db/versions")), false);
    assertThat(scripts.graph().heads())
        .extracting(RevisionHeader::id)
        .containsExactly(new RevisionId("c"));
  }

  @Test
  void aThousandFilesAreReadInAMoment() throws Exception {
    var folder = Files.createDirectories(service.resolve("db/versions"));
    for (var i = 0; i < 1000; i++) {
      var text = SOFT_DELETE.replace("3b7a1d2e4f56", "r" + i).replace("class A", "class R" + i);
      Files.writeString(folder.resolve("R" + i + ".java"), text);
    }
    var began = System.nanoTime();
    var scripts = ScriptDirectory.load(service, List.of(folder), false);
    var taken = Duration.ofNanos(System.nanoTime() - began);
    assertThat(scripts.files()).hasSize(1000);
    assertThat(taken).isLessThan(Duration.ofSeconds(2));
  }
}
