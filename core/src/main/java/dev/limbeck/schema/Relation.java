package dev.limbeck.schema;

import java.util.ArrayList;
import java.util.List;

/**
 * A table without its columns and constraints.
 *
 * @param name its name
 * @param options what it is; no comment, which is said of every object in the same way
 */
public record Relation(QualifiedName name, List<TableOption> options) implements Definition {

  /** Copies the list. */
  public Relation {
    options = List.copyOf(options);
  }

  /** The table with these columns and constraints, as it is made at once. */
  public Table with(List<Column> columns, List<Constraint> constraints) {
    return new Table(name, columns, constraints, options);
  }

  /** The same with one more option. */
  public Relation with(TableOption option) {
    var all = new ArrayList<>(options);
    all.add(option);
    return new Relation(name, all);
  }

  @Override
  public ObjectReference reference() {
    return new ObjectReference.InSchema(ObjectReference.InSchema.Kind.TABLE, name);
  }
}
