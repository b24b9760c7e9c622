package dev.limbeck.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.command.Detail;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tables are psql's, byte for byte. Each case in {@code resources/psql} is a query with what psql
 * 15 printed for it, and the same rows as psql's CSV, in which ∅ is NULL; columns whose names begin
 * with {@code n_} are numbers.
 */
class PsqlTableTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kinds",
        "none",
        "one_column",
        "numbers",
        "lines",
        "lines_middle",
        "names_of_lines",
        "control",
        "wide",
        "quotes",
        "even_odd"
      })
  void aTableIsPsqls(String name) throws IOException {
    assertThat(PsqlTable.render(result(name))).isEqualTo(text(name + ".txt"));
  }

  @Test
  void aStatementWithoutRowsIsItsTag() {
    var result = new Detail.QueryResult(List.of(), List.of(), List.of(), "UPDATE 3");
    assertThat(PsqlTable.render(result)).isEqualTo("UPDATE 3\n");
  }

  @Test
  void rowsWithoutColumnsAreCounted() {
    var rows = List.<List<@Nullable String>>of(List.of(), List.of());
    var result = new Detail.QueryResult(List.of(), List.of(), rows, "");
    assertThat(PsqlTable.render(result)).isEqualTo("--\n(2 rows)\n\n");
  }

  private static Detail.QueryResult result(String name) throws IOException {
    var records = csv(text(name + ".csv"));
    var columns = records.getFirst().stream().map(String::valueOf).toList();
    var numeric = columns.stream().map(column -> column.startsWith("n_")).toList();
    return new Detail.QueryResult(columns, numeric, records.subList(1, records.size()), "");
  }

  private static List<List<@Nullable String>> csv(String text) {
    var records = new ArrayList<List<@Nullable String>>();
    var fields = new ArrayList<@Nullable String>();
    var field = new StringBuilder();
    var quoted = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"') {
        field.append(quoted || field.isEmpty() ? "" : "\"");
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        fields.add(field.toString().equals("∅") ? null : field.toString());
        field.setLength(0);
        if (c == '\n') {
          records.add(new ArrayList<>(fields));
          fields.clear();
        }
      } else {
        field.append(c);
      }
    }
    return records;
  }

  private static String text(String name) throws IOException {
    try (var file = PsqlTableTest.class.getResourceAsStream("/psql/" + name)) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
