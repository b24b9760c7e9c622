package dev.limbeck.dialects.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.dialect.DdlSettings;
import dev.limbeck.operation.DataOperation;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Value;
import dev.limbeck.sql.SqlStatement;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PostgresqlDataSqlTest {

  @Test
  void manyRowsAreSeveralStatements() {
    var rows =
        IntStream.range(0, 2_500)
            .mapToObj(number -> List.<Value>of(new Value.Numeral(String.valueOf(number))))
            .toList();
    var insert =
        new DataOperation.BulkInsert(QualifiedName.local("movements"), List.of("id"), rows);

    var statements = new PostgresqlDialect().ddl(DdlSettings.DEFAULT).compile(insert);

    assertThat(statements)
        .extracting(SqlStatement::text)
        .extracting(text -> text.lines().count() - 1)
        .containsExactly(1_000L, 1_000L, 500L);
    assertThat(statements.getLast().text()).endsWith("  (2499)");
  }
}
