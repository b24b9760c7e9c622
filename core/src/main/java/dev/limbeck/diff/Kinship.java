package dev.limbeck.diff;

import dev.limbeck.operation.Operation;
import dev.limbeck.operation.PartitionOperation;
import dev.limbeck.operation.TableChange;
import dev.limbeck.operation.TableOperation;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Relation;
import dev.limbeck.schema.TableOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Of which table another is a partition, and from which ones it inherits. */
final class Kinship {

  private Kinship() {}

  static Optional<TableOption.PartitionOf> partition(Relation relation) {
    return RelationAlteration.one(relation, TableOption.PartitionOf.class);
  }

  /** All tables that it has columns of, in order. */
  static List<QualifiedName> ancestors(Relation relation) {
    var all = new ArrayList<QualifiedName>();
    partition(relation).ifPresent(of -> all.add(of.table()));
    RelationAlteration.all(relation, TableOption.Inherits.class)
        .forEach(inherits -> all.add(inherits.table()));
    return all;
  }

  static boolean isSame(Relation current, Relation desired) {
    return partition(current).equals(partition(desired))
        && ancestors(current).equals(ancestors(desired));
  }

  /** What makes it a table of its own. */
  static List<Operation> free(Relation current) {
    var operations = new ArrayList<Operation>();
    partition(current)
        .ifPresent(of ->
            operations.add(
                new PartitionOperation.DetachPartition(
                    of.table(),
                    current.name(),
                    PartitionOperation.DetachPartition.Mode.AT_ONCE,
                    Optional.of(of.bounds()))));
    RelationAlteration.all(current, TableOption.Inherits.class)
        .forEach(inherits ->
            operations.add(
                new TableOperation.AlterTable(
                    current.name(), List.of(new TableChange.ToNoInherit(inherits.table())))));
    return operations;
  }

  /** What makes it part of others again, once it has all that they ask for. */
  static List<Operation> join(Relation desired) {
    var operations = new ArrayList<Operation>();
    partition(desired)
        .ifPresent(of ->
            operations.add(
                new PartitionOperation.AttachPartition(of.table(), desired.name(), of.bounds())));
    RelationAlteration.all(desired, TableOption.Inherits.class)
        .forEach(inherits ->
            operations.add(
                new TableOperation.AlterTable(
                    desired.name(), List.of(new TableChange.ToInherit(inherits.table())))));
    return operations;
  }
}
