package dev.limbeck.operation;

import dev.limbeck.schema.Check;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Deferral;
import dev.limbeck.schema.Exclusion;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.NotNull;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.Unique;
import java.util.Optional;

/** The opposites of what happens to constraints. */
final class ConstraintReverser {

  private ConstraintReverser() {}

  static Reversal reverse(ConstraintOperation operation) {
    return switch (operation) {
      case ConstraintOperation.AddConstraint add -> reverse(add);
      case ConstraintOperation.DropConstraint drop -> reverse(drop);
      case ConstraintOperation.AddIndexConstraint add -> reverse(add);
      case ConstraintOperation.ValidateConstraint unused -> Reversal.by();
      case ConstraintOperation.RenameConstraint rename ->
          Reversal.by(
              new ConstraintOperation.RenameConstraint(rename.table(), rename.to(), rename.name()));
      case ConstraintOperation.AlterConstraint alter ->
          Reversal.by(
              new ConstraintOperation.AlterConstraint(
                  alter.table(), alter.name(), reverse(alter.change())));
    };
  }

  private static Reversal reverse(ConstraintOperation.AddConstraint add) {
    var constraint = add.constraint();
    return isKnownByName(constraint)
        ? Reversal.by(
            new ConstraintOperation.DropConstraint(
                add.table(), constraint.name(), false, false, Optional.of(constraint)))
        : new Reversal.Impossible(
            "a constraint of %s has no name by which to drop it: add  .named(\"...\")"
                .formatted(add.table()));
  }

  /** Whether the convention or the server's own rule gives a name without reading expressions. */
  private static boolean isKnownByName(Constraint constraint) {
    return constraint.name().isPresent()
        || switch (constraint) {
          case PrimaryKey unused -> true;
          case Unique unused -> true;
          case ForeignKey unused -> true;
          case NotNull unused -> true;
          case Check unused -> false;
          case Exclusion exclusion ->
              exclusion.elements().stream().allMatch(one -> one.key().column().isPresent());
        };
  }

  private static Reversal reverse(ConstraintOperation.DropConstraint drop) {
    return Opposites.of(
        drop.was()
            .map(was -> drop.name().map(was::named).orElse(was))
            .map(was -> new ConstraintOperation.AddConstraint(drop.table(), was)),
        "dropConstraint(\"%s\", \"%s\") does not say what the constraint was"
            .formatted(drop.table(), drop.name().orElse("")));
  }

  private static Reversal reverse(ConstraintOperation.AddIndexConstraint add) {
    var constraint = add.constraint();
    var name = constraint.name().orElse(constraint.index());
    return constraint
        .was()
        .<Reversal>map(index ->
            Reversal.by(
                new ConstraintOperation.DropConstraint(
                    add.table(), Optional.of(name), false, false, Optional.empty()),
                new IndexOperation.CreateIndex(index, false, false, false)))
        .orElseGet(() ->
            new Reversal.Impossible(
                "to drop '%s' drops its index too, and nothing says what that was: add  .from(on(...))"
                    .formatted(name)));
  }

  private static ConstraintChange reverse(ConstraintChange change) {
    return switch (change) {
      case ConstraintChange.ToDeferral to ->
          new ConstraintChange.ToDeferral(
              to.was().orElse(Deferral.NOT_DEFERRABLE), Optional.of(to.deferral()));
      case ConstraintChange.ToEnforced unused -> new ConstraintChange.ToNotEnforced();
      case ConstraintChange.ToNotEnforced unused -> new ConstraintChange.ToEnforced();
      case ConstraintChange.ToInherited unused -> new ConstraintChange.ToNotInherited();
      case ConstraintChange.ToNotInherited unused -> new ConstraintChange.ToInherited();
    };
  }
}
