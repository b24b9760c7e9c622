package dev.limbeck.diff;

import dev.limbeck.operation.ColumnOperation.DropColumn;
import dev.limbeck.operation.ConstraintOperation.DropConstraint;
import dev.limbeck.operation.IndexOperation.DropIndex;
import dev.limbeck.operation.ObjectOperation.DropObject;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.SequenceOperation.DropSequence;
import dev.limbeck.operation.TableOperation.DropTable;
import dev.limbeck.schema.CatalogObject;
import dev.limbeck.schema.DatabaseObject;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.Part;
import dev.limbeck.schema.Relation;
import dev.limbeck.schema.RelationColumn;
import dev.limbeck.schema.RelationConstraint;
import dev.limbeck.schema.Sequence;
import java.util.List;
import java.util.Optional;

/** The operation that drops an object, and says in full what it was. */
final class Removal {

  private Removal() {}

  /** Drops it; a part goes with what it is a part of. */
  static Optional<Operation> of(CatalogObject object) {
    return switch (object.definition()) {
      case DatabaseObject one -> Optional.of(DropObject.of(one));
      case Sequence sequence ->
          Optional.of(new DropSequence(sequence.name(), false, false, Optional.of(sequence)));
      case Index index ->
          Optional.of(
              new DropIndex(
                  index.name().map(index.table()::sibling),
                  false,
                  false,
                  false,
                  Optional.of(index)));
      case Relation table ->
          Optional.of(
              new DropTable(
                  table.name(), false, false, Optional.of(table.with(List.of(), List.of()))));
      case RelationColumn column ->
          Optional.of(
              new DropColumn(
                  column.table(),
                  column.column().name(),
                  false,
                  false,
                  Optional.of(column.column())));
      case RelationConstraint constraint ->
          Optional.of(
              new DropConstraint(
                  constraint.table(),
                  constraint.constraint().name(),
                  false,
                  false,
                  Optional.of(constraint.constraint())));
      case Part unused -> Optional.empty();
    };
  }
}
