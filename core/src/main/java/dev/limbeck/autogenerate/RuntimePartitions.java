package dev.limbeck.autogenerate;

import dev.limbeck.schema.Catalog;
import dev.limbeck.schema.Omission;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Relation;
import dev.limbeck.schema.TableOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Partitions that a database has and nobody wrote down: a job or a function makes them while the
 * application runs. They are not looked at, and follow what happens to their table as the server
 * lets them.
 *
 * @param partitions in the order of the catalog
 */
public record RuntimePartitions(List<Partition> partitions) {

  private static final int MOST_NAMED = 5;

  /** No partitions. */
  public static final RuntimePartitions NONE = new RuntimePartitions(List.of());

  /** Copies the list. */
  public RuntimePartitions {
    partitions = List.copyOf(partitions);
  }

  /**
   * One of them.
   *
   * @param name its name
   * @param table what it is a partition of, or a partition of such a partition
   */
  public record Partition(QualifiedName name, QualifiedName table) {}

  /**
   * Finds those whose table stays as it is cut. A partition of a table that goes, or is made anew,
   * goes with it.
   *
   * @param database what has them
   * @param other what it is compared with
   * @param files what the revisions make; empty where that is not known
   */
  public static RuntimePartitions of(Catalog database, Catalog other, Catalog files) {
    return new Search(tables(database), tables(other), tables(files)).found();
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return partitions.isEmpty();
  }

  /** Their names. */
  List<QualifiedName> names() {
    return partitions.stream().map(Partition::name).toList();
  }

  /** What is told of them: a line a table. */
  List<Omission> omissions() {
    return partitions.stream().map(Partition::table).distinct().map(this::omission).toList();
  }

  private Omission omission(QualifiedName table) {
    var all =
        partitions.stream().filter(one -> one.table().equals(table)).map(Partition::name).toList();
    var named =
        all.stream()
            .limit(MOST_NAMED)
            .map(QualifiedName::toString)
            .collect(Collectors.joining(", "));
    int more = all.size() - MOST_NAMED;
    return new Omission(
        "%s of %s (%s%s)"
            .formatted(
                all.size() == 1 ? "1 partition" : all.size() + " partitions",
                table,
                named,
                more > 0 ? ", … and %d more".formatted(more) : ""),
        "no revision makes %s; a revision that says  DROP TABLE %s  would drop %s"
            .formatted(
                all.size() == 1 ? "it" : "them", all.getFirst(), all.size() == 1 ? "it" : "one"));
  }

  private static Map<QualifiedName, Relation> tables(Catalog catalog) {
    var tables = new LinkedHashMap<QualifiedName, Relation>();
    for (var object : catalog.objects()) {
      if (object.definition() instanceof Relation table) {
        tables.put(table.name(), table);
      }
    }
    return tables;
  }

  private static <T extends TableOption> Optional<T> option(Relation table, Class<T> kind) {
    return table.options().stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  private record Search(
      Map<QualifiedName, Relation> database,
      Map<QualifiedName, Relation> other,
      Map<QualifiedName, Relation> files) {

    RuntimePartitions found() {
      return new RuntimePartitions(
          database.values().stream().filter(this::isLeft).map(this::partition).toList());
    }

    private Partition partition(Relation left) {
      var table = left;
      while (isLeft(table)) {
        table = whole(table).orElseThrow();
      }
      return new Partition(left.name(), table.name());
    }

    private boolean isLeft(Relation table) {
      var whole = whole(table);
      return whole.isPresent()
          && !other.containsKey(table.name())
          && !files.containsKey(table.name())
          && (isCutAlike(whole.get()) || isLeft(whole.get()));
    }

    private Optional<Relation> whole(Relation table) {
      return option(table, TableOption.PartitionOf.class)
          .map(partition -> database.get(partition.table()));
    }

    private boolean isCutAlike(Relation table) {
      var there = other.get(table.name());
      return there != null
          && option(there, TableOption.PartitionBy.class)
              .equals(option(table, TableOption.PartitionBy.class));
    }
  }
}
