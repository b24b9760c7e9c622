package dev.limbeck.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.problem.ProblemException;
import dev.limbeck.revision.RevisionHeader;
import dev.limbeck.revision.RevisionId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptDirectoryTest {

  private static final Path VERSIONS = Path.of("db/versions");

  @TempDir Path service;

  @BeforeEach
  void makeLocation() throws IOException {
    Files.createDirectories(service.resolve(VERSIONS));
  }

  private void write(String path, String text) throws IOException {
    var file = service.resolve(path);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
  }

  private void revision(String path, String id) throws IOException {
    write(path, "-- " + id + "\n-- @revision " + id + "\n-- @upgrade\n");
  }

  private ScriptDirectory load() {
    return ScriptDirectory.load(service, List.of(VERSIONS), false);
  }

  private String problems(Path... locations) {
    try {
      return "loaded: " + ScriptDirectory.load(service, List.of(locations), false).headers();
    } catch (ProblemException refused) {
      return String.valueOf(refused.getMessage());
    }
  }

  @Test
  void readsFilesByNameWithPathsRelativeToTheService() throws IOException {
    revision("db/versions/b_x.sql", "b");
    revision("db/versions/a_y.sql", "z");
    assertThat(load().headers())
        .extracting(RevisionHeader::source)
        .containsExactly("db/versions/a_y.sql", "db/versions/b_x.sql");
    assertThat(load().file(new RevisionId("b")).orElseThrow().path().orElseThrow())
        .isEqualTo(service.resolve("db/versions/b_x.sql"));
    assertThat(load().file(new RevisionId("c"))).isEmpty();
  }

  @Test
  void makesTheGraphOfItsFiles() throws IOException {
    revision("db/versions/a.sql", "a");
    write("db/versions/b.sql", "-- @revision b\n-- @down_revision a\n-- @upgrade\n");
    assertThat(load().graph().heads())
        .extracting(RevisionHeader::id)
        .containsExactly(new RevisionId("b"));
  }

  @Test
  void anEmptyLocationIsFine() {
    assertThat(load().files()).isEmpty();
  }

  @Test
  void ignoresWhatIsHiddenAndReadmesAndBackups() throws IOException {
    for (var name : List.of(".gitkeep", ".a.sql.swp", "README.md", "README", "a.sql~", "#a.sql#")) {
      write("db/versions/" + name, "x");
    }
    assertThat(load().files()).isEmpty();
  }

  @Test
  void readsFoldersOnlyWhenAskedTo() throws IOException {
    revision("db/versions/2025/a.sql", "a");
    revision("db/versions/.trash/b.sql", "b");
    assertThat(load().files()).isEmpty();
    assertThat(ScriptDirectory.load(service, List.of(VERSIONS), true).headers())
        .extracting(RevisionHeader::source)
        .containsExactly("db/versions/2025/a.sql");
  }

  @Test
  void readsAFileOnceThoughTwoLocationsHoldIt() throws IOException {
    revision("db/versions/a.sql", "a");
    var twice = List.of(VERSIONS, Path.of("db/../db/versions/"));
    assertThat(ScriptDirectory.load(service, twice, false).files()).hasSize(1);
  }

  @Test
  void whatAFileThatCannotBeReadMayBeIsNotCalledMissing() throws IOException {
    write("db/versions/a.sql", "-- @revision aaaa\n-- @down_revison b\n-- @upgrade\n");
    write("db/versions/b.sql", "-- @revision bbbb\n-- @down_revision aaaa\n-- @upgrade\n");
    write("db/versions/c.sql", "-- @revision cccc\n-- @down_revision gone\n-- @upgrade\n");
    assertThat(problems(VERSIONS))
        .contains("Unknown directive '@down_revison'")
        .contains("Revision gone referenced from gone -> cccc (down revision) is not present")
        .doesNotContain("Revision aaaa referenced");
  }

  @Test
  void tellsWhatIsWrongWithAllFilesTogether() throws IOException {
    write("db/versions/a.sql", "DROP TABLE t;");
    write("db/versions/notes.txt", "x");
    Files.write(
        service.resolve("db/versions/latin.sql"),
        "-- @revision a\n-- gr\u00fcn\n".getBytes(StandardCharsets.ISO_8859_1));
    revision("db/versions/z.sql", "z-1");
    assertThat(problems(VERSIONS, Path.of("gone")))
        .isEqualTo(
            """
            SQL-101: db/versions/notes.txt is not a revision
              db/versions/notes.txt
              A version location holds revisions; only a README may stand beside them.
              fix: move it out of the version location
            SQL-111: Path doesn't exist: gone.  Please use the 'init' command to create a new scripts folder.
              It is named by version_locations; an empty folder would do.
              fix: limbeck init
            SQL-101: Could not determine revision id from filename a.sql
              db/versions/a.sql
              A revision begins with comment lines, among them '-- @revision ID', up to '-- @upgrade'.
              fix: give it a head, or move it out of the version location
            SQL-109: The file is not UTF-8
              db/versions/latin.sql:2
              The byte FC in this line is no character of it.
              fix: save it as UTF-8
            REV-104: Character(s) '-' not allowed in revision identifier 'z-1'
              db/versions/z.sql:2:1
                  2 | -- @revision z-1
                    | ^
              fix: choose an id of at most 32 letters and digits\
            """);
  }

  @Test
  void aLocationThatIsAFileIsNone() throws IOException {
    write("db/file", "x");
    assertThat(problems(Path.of("db/file"))).contains("SQL-111").contains("is no folder");
  }
}
