package dev.limbeck.acceptance.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.acceptance.cases.JavaSources;
import dev.limbeck.migration.Recorded;
import dev.limbeck.operation.ColumnOperation;
import dev.limbeck.operation.Operation;
import dev.limbeck.render.JavaOperations;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.DataType;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.StandardType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every type can be said in Java, with each number that a server writes behind it. */
class RenderedTypesTest {

  @Test
  void everyTypeIsItselfAgain() throws Exception {
    var operations = new ArrayList<Operation>();
    for (var type : StandardType.values()) {
      numbers(type)
          .forEach(numbers -> operations.add(column(new DataType.Standard(type, numbers))));
    }
    var body = new StringBuilder();
    operations.forEach(one -> body.append(JavaOperations.statement(one, 4)).append('\n'));

    try (var sources = JavaSources.compile(List.of(JavaSources.upgrade(body.toString())))) {
      assertThat(sources.upgrade(0).stream().map(Recorded::operation).toList())
          .isEqualTo(operations);
    }
  }

  private static Operation column(DataType type) {
    return new ColumnOperation.AddColumn(QualifiedName.local("t"), Column.of("c", type), false);
  }

  private static List<List<Integer>> numbers(StandardType type) {
    return switch (type) {
      case CHAR, BIT -> List.of(List.of(3));
      case NUMERIC -> List.of(List.of(), List.of(5, 2));
      case VARCHAR, VARBIT, TIME, TIMETZ, TIMESTAMP, TIMESTAMPTZ, INTERVAL ->
          List.of(List.of(), List.of(3));
      default -> List.of(List.of());
    };
  }
}
