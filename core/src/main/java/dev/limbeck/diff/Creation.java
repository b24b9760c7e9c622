package dev.limbeck.diff;

import dev.limbeck.operation.ColumnOperation.AddColumn;
import dev.limbeck.operation.ConstraintOperation.AddConstraint;
import dev.limbeck.operation.IndexOperation.CreateIndex;
import dev.limbeck.operation.ObjectOperation.CreateObject;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.SequenceOperation.CreateSequence;
import dev.limbeck.operation.TableOperation.CreateTable;
import dev.limbeck.schema.CatalogObject;
import dev.limbeck.schema.DatabaseObject;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.Part;
import dev.limbeck.schema.Relation;
import dev.limbeck.schema.RelationColumn;
import dev.limbeck.schema.RelationConstraint;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The operations that make an object, with all that the catalog says of it. */
final class Creation {

  private Creation() {}

  /** Makes it, then says what else it is. */
  static List<Operation> of(CatalogObject object) {
    var operations = new ArrayList<Operation>();
    definition(object).ifPresent(operations::add);
    operations.addAll(beside(object));
    return operations;
  }

  /** What is said of an object that is there already: comment, traits, privileges. */
  static List<Operation> beside(CatalogObject object) {
    var operations = new ArrayList<>(CommentOperations.between(Optional.empty(), object));
    operations.addAll(TraitOperations.between(object.reference(), List.of(), object.traits()));
    operations.addAll(GrantOperations.between(object.reference(), List.of(), object.privileges()));
    return operations;
  }

  /** Makes it alone; a part is made with what it is a part of. */
  static Optional<Operation> definition(CatalogObject object) {
    return switch (object.definition()) {
      case DatabaseObject one -> Optional.of(CreateObject.of(one));
      case Sequence sequence -> Optional.of(new CreateSequence(sequence, false));
      case Index index ->
          Optional.of(
              new CreateIndex(index, false, false, object.trait(Trait.Invalid.class).isPresent()));
      case Relation table -> Optional.of(new CreateTable(table.with(List.of(), List.of()), false));
      case RelationColumn column ->
          Optional.of(new AddColumn(column.table(), column.column(), false));
      case RelationConstraint constraint ->
          Optional.of(new AddConstraint(constraint.table(), constraint.constraint()));
      case Part unused -> Optional.empty();
    };
  }
}
