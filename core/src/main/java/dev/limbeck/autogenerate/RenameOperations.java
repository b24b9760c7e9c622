package dev.limbeck.autogenerate;

import dev.limbeck.diff.Difference;
import dev.limbeck.operation.ColumnOperation;
import dev.limbeck.operation.ConstraintOperation;
import dev.limbeck.operation.IndexOperation;
import dev.limbeck.operation.ObjectOperation;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.SequenceOperation;
import dev.limbeck.operation.TableOperation;
import dev.limbeck.schema.ObjectReference;
import java.util.List;

/** Turns what the user says was renamed into operations. */
final class RenameOperations {

  private RenameOperations() {}

  /**
   * The operation of one rename.
   *
   * @param rename what is renamed, its owner called as it is called when this is done
   * @param differences what differs before it; the one name must be among what was removed, the
   *     other among what was added, of the same kind and the same owner
   */
  static Operation of(Rename rename, List<Difference> differences) {
    var renamable = new Renamable(differences);
    return renamable
        .pair(rename)
        .map(pair -> operation(pair.from(), pair.to()))
        .orElseThrow(() -> renamable.problem(rename).exception());
  }

  private static Operation operation(ObjectReference from, ObjectReference to) {
    var name = to.lastName();
    return switch (from) {
      case ObjectReference.InSchema one ->
          switch (one.kind()) {
            case TABLE -> new TableOperation.RenameTable(one.name(), name);
            case INDEX -> new IndexOperation.RenameIndex(one.name(), name);
            case SEQUENCE -> new SequenceOperation.RenameSequence(one.name(), name);
            case FOREIGN_TABLE,
                VIEW,
                MATERIALIZED_VIEW,
                TYPE,
                DOMAIN,
                COLLATION,
                STATISTICS,
                TEXT_SEARCH_CONFIGURATION ->
                new ObjectOperation.RenameObject(one, name);
          };
      case ObjectReference.Within one ->
          switch (one.kind()) {
            case COLUMN -> new ColumnOperation.RenameColumn(one.owner(), one.name(), name);
            case CONSTRAINT ->
                new ConstraintOperation.RenameConstraint(one.owner(), one.name(), name);
            case DOMAIN_CONSTRAINT, TRIGGER, POLICY, RULE ->
                new ObjectOperation.RenameObject(one, name);
          };
      case ObjectReference.OfDatabase one -> new ObjectOperation.RenameObject(one, name);
      case ObjectReference.Callable one -> new ObjectOperation.RenameObject(one, name);
    };
  }
}
