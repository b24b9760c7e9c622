package dev.limbeck.acceptance.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.acceptance.cases.JavaSources;
import dev.limbeck.migration.Recorded;
import dev.limbeck.operation.DataOperation;
import dev.limbeck.operation.Operation;
import dev.limbeck.render.JavaOperations;
import dev.limbeck.schema.Value;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Any text survives being written as Java: as a literal, as a text block, in pieces. */
class RenderedTextTest {

  private static final List<String> TEXTS =
      List.of(
          "SELECT 1",
          "quotes \" and \\ and ' and \\n",
          "tab\tcarriage\rbell\u0007nul-like\u0001end",
          "Grüße, 日本, 🙂",
          "two\nlines",
          "two\nlines and an end\n",
          "  indented\n    more\n  less",
          "\nbegins with a line end",
          "ends with several\n\n\n",
          "trailing blanks   \nand tabs\t\nhere",
          "three \"\"\" quotes\nand four \"\"\"\" and one at the end\"",
          "a backslash at the end\\\nof a line\\",
          "windows\r\nlines\r\n",
          "\\s is no blank\n\\040 neither",
          "   ",
          "\n",
          "x".repeat(70_000),
          "日\n".repeat(40_000),
          "🙂".repeat(20_000));

  @Test
  void everyTextIsItselfAgain() throws Exception {
    var operations =
        TEXTS.stream()
            .<Operation>map(text -> new DataOperation.Execute(text, List.of(new Value.Text(text))))
            .toList();
    var cases =
        operations.stream()
            .map(one -> JavaSources.upgrade(JavaOperations.statement(one, 4)))
            .toList();

    try (var sources = JavaSources.compile(cases)) {
      var again =
          Stream.iterate(0, i -> i + 1)
              .limit(cases.size())
              .flatMap(i -> sources.upgrade(i).stream())
              .map(Recorded::operation)
              .toList();
      assertThat(again).isEqualTo(operations);
    }
  }
}
