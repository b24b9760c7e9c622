package dev.limbeck.diff;

import dev.limbeck.operation.Operation;
import dev.limbeck.schema.CatalogObject;
import dev.limbeck.schema.Relation;
import dev.limbeck.schema.RelationColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said of an object by statements of its own: comment, traits, privileges. */
final class Extras {

  private Extras() {}

  /** From those that it has to those that it is to have; without traits that name an index. */
  static List<Operation> between(CatalogObject found, CatalogObject wanted) {
    var reference = wanted.reference();
    var operations = new ArrayList<>(CommentOperations.between(found.comment(), wanted));
    operations.addAll(
        TraitOperations.between(
            reference, IndexTraits.without(found.traits()), IndexTraits.without(wanted.traits())));
    operations.addAll(GrantOperations.between(reference, found.privileges(), wanted.privileges()));
    return operations;
  }

  /** Those of what was made with a table; the table itself already says some comments. */
  static List<Operation> ofMember(CatalogObject wanted) {
    var bare =
        new CatalogObject(
            wanted.definition(),
            isSaidWithTable(wanted) ? wanted.comment() : Optional.empty(),
            List.of(),
            List.of());
    return between(bare, wanted);
  }

  private static boolean isSaidWithTable(CatalogObject wanted) {
    return wanted.definition() instanceof Relation
        || (wanted.definition() instanceof RelationColumn column && !column.inherited());
  }

  /** All of them go. */
  static List<Operation> taken(CatalogObject found) {
    return between(found, CatalogObject.of(found.definition()));
  }
}
