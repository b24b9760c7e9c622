package dev.limbeck.acceptance.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.acceptance.cases.JavaSources;
import dev.limbeck.dialect.DdlSettings;
import dev.limbeck.dialects.postgresql.PostgresqlDialect;
import dev.limbeck.migration.Recorded;
import dev.limbeck.operation.DataOperation;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.TableOperation;
import dev.limbeck.render.JavaMethods;
import dev.limbeck.render.SourceOperation;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.DataType;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.StandardType;
import dev.limbeck.schema.Table;
import dev.limbeck.schema.TableElement;
import dev.limbeck.schema.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A generated revision of any size compiles: neither the 64 KB of a method nor the 65,535 constants
 * of a class are ever met.
 */
class RenderedSizeTest {

  private static final DataType TEXT = new DataType.Standard(StandardType.TEXT, List.of());

  @Test
  void aThousandTablesAreAMethodEach() throws Exception {
    var tables =
        IntStream.range(0, 1000).<Operation>mapToObj(i -> create(table("t" + i, 10))).toList();

    assertThat(recordedAgain(tables)).isEqualTo(tables);
  }

  @Test
  void aHundredThousandRowsAreCut() throws Exception {
    var rows =
        IntStream.range(0, 100_000)
            .mapToObj(i -> List.<Value>of(new Value.Text("name " + i), Value.of(i * 1_000_003L)))
            .toList();
    var insert = new DataOperation.BulkInsert(QualifiedName.local("t"), List.of("name", "n"), rows);

    var again =
        recordedAgain(List.of(insert)).stream()
            .flatMap(one -> ((DataOperation.BulkInsert) one).rows().stream())
            .toList();

    assertThat(again).isEqualTo(rows);
  }

  @Test
  void aTableOfSixteenHundredColumnsIsWrittenAsSql() throws Exception {
    var again = recordedAgain(List.of(create(table("wide", 1600))));

    assertThat(again).hasSize(1601).allMatch(DataOperation.Execute.class::isInstance);
  }

  private static List<Operation> recordedAgain(List<Operation> operations) throws Exception {
    var methods = new JavaMethods(new PostgresqlDialect().ddl(DdlSettings.DEFAULT));
    var body = methods.render(operations.stream().map(SourceOperation::of).toList(), List.of());
    try (var sources = JavaSources.compile(List.of(body))) {
      return sources.upgrade(0).stream().map(Recorded::operation).toList();
    }
  }

  private static TableOperation.CreateTable create(Table table) {
    return new TableOperation.CreateTable(table, false);
  }

  private static Table table(String name, int columns) {
    var elements = new ArrayList<TableElement>();
    for (int i = 0; i < columns; i++) {
      elements.add(
          Column.of(name + "_c" + i, TEXT)
              .notNull()
              .defaultTo("value " + i)
              .check(name + "_c" + i + " <> ''")
              .comment("column " + i + " of " + name));
    }
    return Table.of(name, elements.toArray(TableElement[]::new));
  }
}
