package dev.limbeck.diff;

import dev.limbeck.schema.Check;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Exclusion;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.NotNull;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The names that the server gives to the indexes and constraints of a partition when the
 * partitioned table gets one, where nothing is in the way ({@code ChooseIndexName}).
 */
final class ServerNames {

  private static final int LONGEST = 63;

  private ServerNames() {}

  /** Whether the server itself would name an index so. */
  static boolean isChosen(Index index) {
    var name = name(index.table(), columns(index.keys(), index.parameters().include()), "idx");
    return name.length() <= LONGEST && index.name().orElseThrow().equals(name);
  }

  /** The name of a partition's constraint that comes from that of the partitioned table. */
  static String of(QualifiedName partition, Constraint constraint) {
    return switch (constraint) {
      case PrimaryKey unused -> partition.name() + "_pkey";
      case Unique unique ->
          name(
              partition,
              Stream.concat(unique.columns().stream(), unique.index().include().stream()).toList(),
              "key");
      case Exclusion exclusion ->
          name(
              partition,
              columns(
                  exclusion.elements().stream().map(Exclusion.Element::key).toList(),
                  exclusion.index().include()),
              "excl");
      case ForeignKey key -> key.name().orElseThrow();
      case Check check -> check.name().orElseThrow();
      case NotNull notNull -> notNull.name().orElseThrow();
    };
  }

  /** The name of what says that a column must have a value. */
  static String ofNotNull(QualifiedName table, String column) {
    return name(table, List.of(column), "not_null");
  }

  private static List<String> columns(List<IndexKey> keys, List<String> include) {
    var all = new ArrayList<String>();
    keys.forEach(key -> all.add(key.column().orElse("expr")));
    all.addAll(include);
    return all;
  }

  private static String name(QualifiedName table, List<String> columns, String label) {
    return table.name() + "_" + String.join("_", columns) + "_" + label;
  }
}
