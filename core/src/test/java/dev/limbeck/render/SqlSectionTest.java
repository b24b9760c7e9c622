package dev.limbeck.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.dialect.DdlCompiler;
import dev.limbeck.operation.DataOperation;
import dev.limbeck.sql.SqlStatement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Short statements stand below each other; long ones, and those with a comment, apart. */
class SqlSectionTest {

  private static final DdlCompiler AS_IT_STANDS =
      operation ->
          operation instanceof DataOperation.Execute execute
              ? List.of(SqlStatement.of(execute.sql()))
              : List.of();

  @Test
  void nothingIsNothing() {
    assertThat(section()).isEmpty();
  }

  @Test
  void linesStandBelowEachOther() {
    assertThat(section(sql("SELECT 1"), sql("SELECT 2"))).isEqualTo("SELECT 1;\nSELECT 2;");
  }

  @Test
  void aBlockHasABlankLineAroundIt() {
    assertThat(section(sql("SELECT 1"), sql("SELECT\n  2"), sql("SELECT 3")))
        .isEqualTo("SELECT 1;\n\nSELECT\n  2;\n\nSELECT 3;");
  }

  @Test
  void aCommentIsOneLineAboveItsStatement() {
    assertThat(section(sql("SELECT 1"), commented("DROP TABLE t", "loses data:\n its rows")))
        .isEqualTo("SELECT 1;\n\n-- loses data: its rows\nDROP TABLE t;");
  }

  private static String section(SourceOperation... operations) {
    return new SqlSection(AS_IT_STANDS).render(List.of(operations));
  }

  private static SourceOperation sql(String text) {
    return SourceOperation.of(new DataOperation.Execute(text, List.of()));
  }

  private static SourceOperation commented(String text, String comment) {
    return new SourceOperation(
        new DataOperation.Execute(text, List.of()), Optional.of(comment), true);
  }
}
