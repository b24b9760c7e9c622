package dev.limbeck.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a table is, beside its columns and constraints. */
public sealed interface TableOption extends TableElement {

  /**
   * What it is for.
   *
   * @param text the comment
   */
  record Comment(String text) implements TableOption {}

  /** Its changes are not logged: faster, and empty after a crash. */
  record Unlogged() implements TableOption {}

  /**
   * It is cut into partitions.
   *
   * @param strategy {@code RANGE}, {@code LIST} or {@code HASH}
   * @param keys columns or expressions
   */
  record PartitionBy(PartitionStrategy strategy, List<IndexKey> keys) implements TableOption {

    /** Copies the list. */
    public PartitionBy {
      keys = List.copyOf(keys);
    }
  }

  /**
   * It is a partition of another table.
   *
   * @param table which
   * @param bounds what it holds
   */
  record PartitionOf(QualifiedName table, PartitionBounds bounds) implements TableOption {}

  /**
   * It has the columns of another table, and its rows are that one's rows too.
   *
   * @param table which
   */
  record Inherits(QualifiedName table) implements TableOption {}

  /**
   * It has the columns of another table, as that one's are when it is made.
   *
   * @param table which
   * @param including what else is taken over, in upper case: {@code DEFAULTS}, {@code INDEXES};
   *     {@code ALL} for everything
   */
  record Like(QualifiedName table, List<String> including) implements TableOption {

    /** Copies the list. */
    public Like {
      including = List.copyOf(including);
    }

    /** Some of what belongs to the columns too: {@code "defaults", "constraints", "indexes"}. */
    public Like including(String... parts) {
      return new Like(
          table, Arrays.stream(parts).map(part -> part.toUpperCase(Locale.ROOT)).toList());
    }

    /** All that belongs to the columns too, except foreign keys. */
    public Like includingAll() {
      return including("all");
    }
  }

  /**
   * A storage parameter.
   *
   * @param name {@code fillfactor}
   * @param value as SQL writes it
   */
  record StorageParameter(String name, String value) implements TableOption {}

  /**
   * Where it lies.
   *
   * @param name the tablespace
   */
  record Tablespace(String name) implements TableOption {}

  /**
   * How its rows are kept.
   *
   * @param name the table access method, {@code heap} unless said
   */
  record AccessMethod(String name) implements TableOption {}
}
