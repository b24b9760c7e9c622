package dev.limbeck.operation;

import java.util.Optional;

/** The opposites of what happens to constraints. */
final class ConstraintReverser {

  private ConstraintReverser() {}

  static Reversal reverse(ConstraintOperation operation) {
    return switch (operation) {
      case ConstraintOperation.AddConstraint add -> reverse(add);
      case ConstraintOperation.DropConstraint drop ->
          drop.was()
              .<Reversal>map(was ->
                  Reversal.by(
                      new ConstraintOperation.AddConstraint(drop.table(), was.named(drop.name()))))
              .orElseGet(() ->
                  new Reversal.Impossible(
                      "dropConstraint(\"%s\", \"%s\") does not say what the constraint was"
                          .formatted(drop.table(), drop.name())));
      case ConstraintOperation.ValidateConstraint unused -> Reversal.by();
    };
  }

  private static Reversal reverse(ConstraintOperation.AddConstraint add) {
    return add.constraint()
        .name()
        .<Reversal>map(name ->
            Reversal.by(
                new ConstraintOperation.DropConstraint(
                    add.table(), name, false, false, Optional.of(add.constraint()))))
        .orElseGet(() ->
            new Reversal.Impossible(
                "a constraint of %s has no name by which to drop it".formatted(add.table())));
  }
}
