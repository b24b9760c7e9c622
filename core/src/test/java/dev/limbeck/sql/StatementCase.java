package dev.limbeck.sql;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A text of {@code statements.txt} and the statements in it.
 *
 * @param name what it shows
 * @param text the text
 * @param statements what PostgreSQL sees
 */
record StatementCase(String name, String text, List<String> statements) {

  static Stream<StatementCase> all() throws IOException {
    try (var file = StatementCase.class.getResourceAsStream("statements.txt")) {
      var all = new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
      return Arrays.stream(all.split("(?m)^=== ")).skip(1).map(StatementCase::read);
    }
  }

  private static StatementCase read(String block) {
    var lines = block.replace("‹CR›", "\r").split("\n", 2);
    var parts = Arrays.stream(lines[1].split("(?m)^-->\n", -1)).map(String::stripTrailing).toList();
    return new StatementCase(lines[0], parts.getFirst(), parts.subList(1, parts.size()));
  }

  @Override
  public String toString() {
    return name;
  }
}
