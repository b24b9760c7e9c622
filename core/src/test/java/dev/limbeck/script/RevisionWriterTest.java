package dev.limbeck.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.problem.ProblemException;
import dev.limbeck.revision.RevisionHeader;
import dev.limbeck.revision.RevisionId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionWriterTest {

  private static final OffsetDateTime TIME = OffsetDateTime.parse("2025-10-21T12:34:56.789Z");

  private static RevisionDraft draft(String message) {
    return new RevisionDraft(
        new RevisionId("3b7a1d2e4f56"),
        List.of(new RevisionId("189b1231afd4")),
        List.of(),
        List.of(),
        message,
        TIME);
  }

  private static RevisionDraft full() {
    return new RevisionDraft(
        new RevisionId("m"),
        List.of(new RevisionId("a"), new RevisionId("b")),
        List.of("billing", "money"),
        List.of("x", "users@y"),
        "merge billing\n\nboth sides  -- and more",
        OffsetDateTime.parse("2025-10-21T12:34:56+02:00"));
  }

  @Test
  void writesTheFileOfTheManual() {
    assertThat(draft("soft_delete_program_templates").sql())
        .isEqualTo(
            """
            -- soft_delete_program_templates
            --
            -- @revision 3b7a1d2e4f56
            -- @down_revision 189b1231afd4
            -- @created 2025-10-21T12:34:56Z

            -- @upgrade

            -- @downgrade
            """);
  }

  @Test
  void whatIsWrittenIsReadBack() {
    var read = SqlRevisionFile.parse("m.sql", Path.of("m.sql"), full().sql());
    assertThat(read.header())
        .isEqualTo(
            new RevisionHeader(
                full().id(),
                full().downRevisions(),
                full().dependsOn(),
                full().branchLabels(),
                "merge billing",
                full().message(),
                Optional.of(full().created()),
                "m.sql"));
    assertThat(read.upgrade().isEmpty()).isTrue();
    assertThat(read.downgrade().orElseThrow().isEmpty()).isTrue();
  }

  @Test
  void aBaseHasNoDownRevisionAndABlankMessageIsCalledSo() {
    var base =
        new RevisionDraft(new RevisionId("a"), List.of(), List.of(), List.of(), " ", TIME).sql();
    assertThat(base).startsWith("-- empty message\n").doesNotContain("@down_revision");
  }

  @Test
  void aMessageCannotLookLikeADirective() {
    assertThatThrownBy(() -> draft("fix\n  @revision x"))
        .hasMessageContaining("SQL-104: A line of a message cannot begin with '@'");
  }

  @Test
  void neverReplacesAFile(@TempDir Path location) throws Exception {
    var path = RevisionWriter.path(location, FileTemplate.DEFAULT, draft("x"));
    RevisionWriter.write(path, draft("x").sql());
    assertThat(path).hasFileName("3b7a1d2e4f56_x.sql").hasContent(draft("x").sql());
    Files.writeString(path, "mine");
    assertThatThrownBy(() -> RevisionWriter.write(path, draft("x").sql()))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("SQL-113: The file " + path + " is already there");
    assertThat(path).hasContent("mine");
  }

  @Test
  void leavesNoPieceOfAFileBehind(@TempDir Path location) {
    var path = location.resolve("x.sql");
    assertThatThrownBy(() -> RevisionWriter.write(path, draft("half a letter \uD800").sql()))
        .hasMessageContaining("SQL-112: Cannot write " + path);
    assertThat(path).doesNotExist();
  }

  @Test
  void makesTheFoldersOfTheTemplate(@TempDir Path location) {
    var template = new FileTemplate("%(year)d/%(rev)s", 40);
    var path = RevisionWriter.path(location, template, draft("x"));
    RevisionWriter.write(path, draft("x").sql());
    assertThat(location.resolve("2025/3b7a1d2e4f56.sql")).exists();
  }

  @Test
  void idsAreTwelveHexadecimalDigits() {
    var ids = new RandomRevisionIds(new Random(1));
    assertThat(ids.get().value()).matches("[0-9a-f]{12}");
    assertThat(ids.get()).isNotEqualTo(ids.get());
    assertThat(new RandomRevisionIds(new Random(1)).get())
        .isEqualTo(new RandomRevisionIds(new Random(1)).get());
  }
}
