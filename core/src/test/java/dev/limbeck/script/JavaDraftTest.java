package dev.limbeck.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.revision.RevisionId;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaDraftTest {

  private static final OffsetDateTime TIME = OffsetDateTime.parse("2025-10-21T12:34:56.789Z");

  @TempDir Path folder;

  private static RevisionDraft draft(String message, String... downRevisions) {
    return new RevisionDraft(
        new RevisionId("3b7a1d2e4f56"),
        Arrays.stream(downRevisions).map(RevisionId::new).toList(),
        List.of(),
        List.of(),
        message,
        TIME);
  }

  private static Path path(String template, String message) {
    return RevisionWriter.javaPath(
        Path.of("db/versions"), new FileTemplate(template, 40), draft(message));
  }

  private static String text(RevisionDraft draft) {
    var file = RevisionWriter.javaPath(Path.of("db/versions"), FileTemplate.DEFAULT, draft);
    return JavaDraft.of(draft, file, "db.versions", RevisionBody.EMPTY).text();
  }

  @Test
  void aFileLooksLikeOneThatSomebodyWrote() {
    assertThat(text(draft("soft_delete_program_templates", "189b1231afd4")))
        .isEqualTo(
            """
            package db.versions;

            import static dev.limbeck.migration.Elements.*;

            import dev.limbeck.migration.*;

            /** soft_delete_program_templates */
            @Revision(id = "3b7a1d2e4f56", downRevision = "189b1231afd4", created = "2025-10-21T12:34:56Z")
            public final class R3b7a1d2e4f56_SoftDeleteProgramTemplates implements Migration {

              @Override
              public void upgrade(Operations op) {}

              @Override
              public void downgrade(Operations op) {}
            }
            """);
  }

  @Test
  void aLongAnnotationIsBroken() {
    var draft =
        new RevisionDraft(
            new RevisionId("a"),
            List.of(new RevisionId("b"), new RevisionId("c")),
            List.of("billing"),
            List.of("users", "stock"),
            "merge",
            TIME);
    assertThat(text(draft))
        .contains(
            """
            @Revision(
                id = "a",
                downRevision = {"b", "c"},
                branchLabels = "billing",
                dependsOn = {"users", "stock"},
                created = "2025-10-21T12:34:56Z")
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          %(rev)s_%(slug)s                  | Add streaks, 2nd try!     | R3b7a1d2e4f56_AddStreaks2ndTry.java
          %(rev)s_%(slug)s                  | `???`                     | R3b7a1d2e4f56_.java
          %(rev)s_%(slug)s                  | größe ändern              | R3b7a1d2e4f56_GrößeÄndern.java
          %(rev)s_%(slug)s                  | a message that goes on and on until it is cut | R3b7a1d2e4f56_AMessageThatGoesOnAndOnUntilIt.java
          V%(year)d.%(month).2d-%(rev)s     | x                         | V2025_10_3b7a1d2e4f56.java
          %(year)d/%(rev)s_%(slug)s         | x                         | 2025/R3b7a1d2e4f56_X.java
          """)
  void theClassIsCalledAsTheTemplateOfFileNamesSays(
      String template, String message, String expected) {
    assertThat(path(template, message)).isEqualTo(Path.of("db/versions").resolve(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "add streaks",
        "one\n\nSeveral lines; the next is empty.\n\nLast.",
        "ends */ early",
        "a \\u0041 and a \\user path C:\\u",
        "x < 1 && y > 2, List<String> &amp; &#64;",
        "{@code x} @ * /** */",
        "* a star",
        "quotes \" ' `",
        "größe ändern 表",
        "a line that is longer than a comment of one line can be, because it goes on for more than 100 letters"
      })
  void whateverTheMessageIsItCompilesWithoutWarningsAndIsReadAgain(String message)
      throws Exception {
    var draft = draft(message, "b", "c");
    var path = RevisionWriter.javaPath(folder, FileTemplate.DEFAULT, draft);
    RevisionWriter.write(path, JavaDraft.of(draft, path, "db.versions", RevisionBody.EMPTY).text());
    var header = ScriptDirectory.load(folder, List.of(folder), false).files().getFirst().header();
    assertThat(header.doc()).isEqualTo(message);
    assertThat(header.id()).isEqualTo(draft.id());
    assertThat(header.downRevisions()).isEqualTo(draft.downRevisions());
    assertThat(header.created().orElseThrow()).isEqualTo(TIME.withNano(0));
    assertThat(warnings(path)).isEmpty();
  }

  private String warnings(Path source) throws Exception {
    var said = new StringWriter();
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      var options = List.of("-Xlint:all,-path", "-Werror", "-d", folder.toString());
      compiler.getTask(said, files, null, options, null, files.getJavaFileObjects(source)).call();
    }
    return said.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          @Revision(id = "c3", downRevision = "b2")               | @Revision(id = "c3", downRevision = {"d4", "e5"})
          @Revision(id="c3",downRevision={ "b2" , /* */ "a1"})    | @Revision(id="c3",downRevision={"d4", "e5"})
          @Revision(created = "2025-10-21T12:34:56Z", id = "c3")  | @Revision(created = "2025-10-21T12:34:56Z", id = "c3", downRevision = {"d4", "e5"})
          @Downgrade(AUTOMATIC) @Revision(id = "c3")              | @Downgrade(AUTOMATIC) @Revision(id = "c3", downRevision = {"d4", "e5"})
          """)
  void aRebaseChangesTheIdsAndNothingElse(String annotation, String expected) throws Exception {
    var rest = "\r\npublic class C3 implements Migration { /* ü downRevision = \"x\" */ }\r\n";
    var path = folder.resolve("C3.java");
    Files.writeString(path, "\uFEFF// ü\r\n" + annotation + rest);
    var file = ScriptDirectory.load(folder, List.of(folder), false).files().getFirst();
    DownRevisionLine.rewrite(file, List.of(new RevisionId("d4"), new RevisionId("e5")));
    assertThat(Files.readString(path)).isEqualTo("\uFEFF// ü\r\n" + expected + rest);
  }

  @Test
  void thePackageIsThatOfTheFolderOrOfTheFilesBeside() throws Exception {
    var scripts = ScriptDirectory.load(folder, List.of(), false);
    assertThat(scripts.packageOf(folder.resolve("src/main/java/db/habits/versions/A.java")))
        .isEqualTo("db.habits.versions");
    assertThat(scripts.packageOf(folder.resolve("db/versions/A.java"))).isEqualTo("db.versions");
    assertThat(scripts.packageOf(folder.resolve("new/2-x/A.java"))).isEqualTo("new_._2_x");
    assertThat(scripts.packageOf(folder.resolve("A.java"))).isEmpty();
    Files.writeString(folder.resolve("Names.java"), "package org.acme;\nclass Names {}\n");
    scripts = ScriptDirectory.load(folder, List.of(folder), false);
    assertThat(scripts.packageOf(folder.resolve("A.java"))).isEqualTo("org.acme");
  }
}
