package dev.limbeck.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.problem.Location;
import org.junit.jupiter.api.Test;

class TextLinesTest {

  @Test
  void aLineEndsAtEachKindOfLineEnd() {
    var lines = TextLines.of("a\nbb\r\nccc\rd\n");
    assertThat(lines.count()).isEqualTo(5);
    assertThat(lines.line(1)).isEqualTo("a");
    assertThat(lines.line(2)).isEqualTo("bb");
    assertThat(lines.line(3)).isEqualTo("ccc");
    assertThat(lines.line(4)).isEqualTo("d");
    assertThat(lines.line(5)).isEmpty();
    assertThat(lines.lineOf(4)).as("the CR of line 2").isEqualTo(2);
    assertThat(lines.end(2)).isEqualTo(6);
  }

  @Test
  void anEmptyTextHasOneEmptyLine() {
    assertThat(TextLines.of("").count()).isEqualTo(1);
    assertThat(TextLines.of("").line(1)).isEmpty();
  }

  @Test
  void columnsCountCodePoints() {
    assertThat(TextLines.of("x\n\uD83D\uDE00 y").location("f.sql", 10, 5))
        .isEqualTo(new Location("f.sql", 11, 3, "\uD83D\uDE00 y"));
  }

  @Test
  void findsLinesOfALongText() {
    var lines = TextLines.of("ab\n".repeat(1000));
    assertThat(lines.count()).isEqualTo(1001);
    assertThat(lines.lineOf(3 * 999)).isEqualTo(1000);
  }
}
