package dev.limbeck.diff;

import dev.limbeck.schema.Check;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Exclusion;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.NotNull;
import dev.limbeck.schema.ObjectReference;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.RelationConstraint;
import dev.limbeck.schema.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Constraints of a partition that the server would take for those that it has from its table, if
 * they were there first.
 */
final class Lookalikes {

  private Lookalikes() {}

  /** Those of the tables above that a constraint is like, which have to come before it. */
  static List<ObjectReference> above(Side side, RelationConstraint owned) {
    var all = new ArrayList<ObjectReference>();
    for (var at = partitioned(side, owned.table());
        at.isPresent();
        at = partitioned(side, at.get())) {
      side.constraints(at.get()).stream()
          .filter(object ->
              isLike(owned.constraint(), ((RelationConstraint) object.definition()).constraint()))
          .forEach(object -> all.add(object.reference()));
    }
    return all;
  }

  private static Optional<QualifiedName> partitioned(Side side, QualifiedName table) {
    return side.table(table).flatMap(Kinship::partition).map(of -> of.table());
  }

  private static boolean isLike(Constraint one, Constraint other) {
    return switch (one) {
      case PrimaryKey key -> columns(other).equals(Optional.of(key.columns()));
      case Unique key -> columns(other).equals(Optional.of(key.columns()));
      case ForeignKey key ->
          other instanceof ForeignKey above
              && key.columns().equals(above.columns())
              && key.table().equals(above.table())
              && key.keys().equals(above.keys());
      case Exclusion exclusion -> exclusion.named("x").equals(other.named("x"));
      case Check unused -> false;
      case NotNull unused -> false;
    };
  }

  private static Optional<List<String>> columns(Constraint constraint) {
    return switch (constraint) {
      case PrimaryKey key -> Optional.of(key.columns());
      case Unique key -> Optional.of(key.columns());
      case Check unused -> Optional.empty();
      case Exclusion unused -> Optional.empty();
      case ForeignKey unused -> Optional.empty();
      case NotNull unused -> Optional.empty();
    };
  }
}
