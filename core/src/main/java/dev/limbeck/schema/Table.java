package dev.limbeck.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A table.
 *
 * @param name its name
 * @param columns in order
 * @param constraints those of the table; those beside a column are the column's
 * @param options what else it is
 */
public record Table(
    QualifiedName name,
    List<Column> columns,
    List<Constraint> constraints,
    List<TableOption> options) {

  /** Copies the lists. */
  public Table {
    columns = List.copyOf(columns);
    constraints = List.copyOf(constraints);
    options = List.copyOf(options);
  }

  /** A table of these elements; columns, constraints and options keep their order. */
  public static Table of(String name, TableElement... elements) {
    return new Table(
        QualifiedName.parse(name),
        those(Column.class, elements),
        those(Constraint.class, elements),
        those(TableOption.class, elements));
  }

  /** The first option of a kind. */
  public <T extends TableOption> Optional<T> option(Class<T> kind) {
    return options.stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  private static <T> List<T> those(Class<T> kind, TableElement... elements) {
    return Arrays.stream(elements).filter(kind::isInstance).map(kind::cast).toList();
  }
}
