package dev.limbeck.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SqlSplitterTest {

  static Stream<StatementCase> cases() throws IOException {
    return StatementCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsTheStatementsThatTheServerSees(StatementCase one) {
    assertThat(SqlSplitter.split(one.text()))
        .extracting(SplitStatement::text)
        .isEqualTo(one.statements());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aStatementAloneIsOneStatement(StatementCase one) {
    for (var statement : SqlSplitter.split(one.text())) {
      assertThat(SqlSplitter.split(statement.text()))
          .extracting(SplitStatement::text)
          .containsExactly(statement.text());
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyTextBehindAnotherStatementIsReadTheSame(StatementCase one) {
    assertThat(SqlSplitter.split("SELECT 0;\n" + one.text()).stream().skip(1))
        .extracting(SplitStatement::text)
        .isEqualTo(one.statements());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tokensCoverTheTextButForWhiteSpace(StatementCase one) {
    var end = 0;
    for (var token : SqlLexer.tokens(one.text())) {
      assertThat(one.text().substring(end, token.start())).isBlank();
      assertThat(token.end()).isGreaterThan(token.start());
      end = token.end();
    }
    assertThat(one.text().substring(end)).isBlank();
  }

  @Test
  void tellsWhereAStatementBegins() {
    assertThat(SqlSplitter.split("-- one\nSELECT 1;\r\n\n  SELECT\n 2"))
        .containsExactly(
            new SplitStatement("SELECT 1", 7, 2), new SplitStatement("SELECT\n 2", 21, 4));
  }
}
