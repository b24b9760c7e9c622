package dev.limbeck.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.revision.RevisionId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DownRevisionLineTest {

  @TempDir private Path folder;

  @Test
  void onlyTheIdsChange() throws Exception {
    assertThat(rewritten("-- é\r\n--\r\n-- @revision c3\r\n--  @down_revision  b2, a1 \t\r\n"))
        .isEqualTo("-- é\r\n--\r\n-- @revision c3\r\n--  @down_revision  d4, e5 \t\r\n");
  }

  @Test
  void aBaseGetsTheLineBehindItsOwnId() throws Exception {
    assertThat(rewritten("-- init\n  -- @revision c3\n-- @created 2025-10-21T12:34:56Z\n"))
        .isEqualTo(
            "-- init\n  -- @revision c3\n  -- @down_revision d4, e5\n-- @created 2025-10-21T12:34:56Z\n");
  }

  @Test
  void aByteOrderMarkStaysWhereItIs() throws Exception {
    assertThat(rewritten("\uFEFF-- @revision c3\n"))
        .isEqualTo("\uFEFF-- @revision c3\n-- @down_revision d4, e5\n");
  }

  /** The section is written behind, and holds what would match. */
  private String rewritten(String head) throws Exception {
    var section = "\r\n-- @upgrade\nSELECT '\n-- @down_revision x\n', 'ü';";
    var path = folder.resolve("c3.sql");
    Files.writeString(path, head + section);
    var file = SqlRevisionFile.parse("c3.sql", path, Files.readString(path));
    DownRevisionLine.rewrite(file, List.of(new RevisionId("d4"), new RevisionId("e5")));
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(path);
    }
    var text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
    assertThat(text).endsWith(section);
    return text.substring(0, text.length() - section.length());
  }
}
