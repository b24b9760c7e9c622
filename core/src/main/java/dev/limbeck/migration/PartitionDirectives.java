package dev.limbeck.migration;

import dev.limbeck.operation.PartitionOperation.AttachPartition;
import dev.limbeck.operation.PartitionOperation.DetachPartition;
import dev.limbeck.operation.TableOperation;
import dev.limbeck.schema.PartitionBounds;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Table;
import dev.limbeck.schema.TableElement;
import dev.limbeck.schema.TableOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Partitions of tables. */
public interface PartitionDirectives extends Directives {

  /**
   * Makes a partition: {@code createPartition("meals_2026", "meals",
   * valuesFrom("2026-01-01").to("2027-01-01"))}.
   */
  default void createPartition(
      String name, String table, PartitionBounds bounds, TableElement... elements) {
    var option = new TableOption.PartitionOf(QualifiedName.parse(table), bounds);
    var all = Stream.concat(Stream.of(option), Arrays.stream(elements));
    invoke(new TableOperation.CreateTable(Table.of(name, all.toArray(TableElement[]::new)), false));
  }

  /** Makes a table a partition. */
  default void attachPartition(String table, String partition, PartitionBounds bounds) {
    invoke(new AttachPartition(QualifiedName.parse(table), QualifiedName.parse(partition), bounds));
  }

  /** Makes a partition a table of its own. */
  default void detachPartition(String table, String partition) {
    invoke(
        new DetachPartition(
            QualifiedName.parse(table),
            QualifiedName.parse(partition),
            DetachPartition.Mode.AT_ONCE,
            Optional.empty()));
  }

  /** Makes a partition a table of its own and says what it held, so that the step can be undone. */
  default void detachPartition(String table, String partition, PartitionBounds was) {
    invoke(
        new DetachPartition(
            QualifiedName.parse(table),
            QualifiedName.parse(partition),
            DetachPartition.Mode.AT_ONCE,
            Optional.of(was)));
  }

  /**
   * Makes a partition a table of its own while others read and write; only in an autocommit
   * revision.
   */
  default void detachPartitionConcurrently(String table, String partition) {
    invoke(
        new DetachPartition(
            QualifiedName.parse(table),
            QualifiedName.parse(partition),
            DetachPartition.Mode.CONCURRENTLY,
            Optional.empty()));
  }

  /** The same, and says what it held, so that it can be undone. */
  default void detachPartitionConcurrently(String table, String partition, PartitionBounds was) {
    invoke(
        new DetachPartition(
            QualifiedName.parse(table),
            QualifiedName.parse(partition),
            DetachPartition.Mode.CONCURRENTLY,
            Optional.of(was)));
  }

  /** Finishes a {@code detachPartitionConcurrently} that was interrupted. */
  default void detachPartitionFinalize(String table, String partition) {
    invoke(
        new DetachPartition(
            QualifiedName.parse(table),
            QualifiedName.parse(partition),
            DetachPartition.Mode.FINALIZE,
            Optional.empty()));
  }
}
