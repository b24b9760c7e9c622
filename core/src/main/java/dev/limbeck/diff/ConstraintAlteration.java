package dev.limbeck.diff;

import dev.limbeck.operation.ConstraintChange;
import dev.limbeck.operation.ConstraintOperation.AlterConstraint;
import dev.limbeck.operation.ConstraintOperation.ValidateConstraint;
import dev.limbeck.operation.Operation;
import dev.limbeck.schema.Check;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Deferral;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.NotNull;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.RelationConstraint;
import dev.limbeck.schema.Validation;
import java.util.ArrayList;
import java.util.Optional;

/** How a constraint of a table becomes another of its name. */
final class ConstraintAlteration {

  private ConstraintAlteration() {}

  static Alteration of(RelationConstraint current, RelationConstraint desired) {
    var was = current.constraint();
    var to = desired.constraint();
    if (was.equals(to)) {
      return Alteration.InPlace.of();
    }
    var table = desired.table();
    var name = to.name().orElseThrow();
    if (was instanceof ForeignKey before && to instanceof ForeignKey after) {
      return of(table, name, before, after);
    }
    if (was instanceof NotNull before && to instanceof NotNull after) {
      return of(table, name, before, after);
    }
    if (was instanceof Check before && becomesValid(before, after(before, to), to)) {
      return Alteration.InPlace.of(new ValidateConstraint(table, name));
    }
    return new Alteration.Replaced();
  }

  private static Constraint after(Check check, Constraint to) {
    return new Check(check.name(), check.condition(), check.inherited(), to.validation());
  }

  private static boolean becomesValid(Constraint was, Constraint validated, Constraint to) {
    return validated.equals(to)
        && was.validation() == Validation.NOT_VALID
        && to.validation() == Validation.VALID;
  }

  private static Alteration of(QualifiedName table, String name, ForeignKey was, ForeignKey to) {
    if (!with(was, to.deferral(), to.validation()).equals(to)) {
      return new Alteration.Replaced();
    }
    var operations = new ArrayList<Operation>();
    if (was.validation() != to.validation()) {
      if (to.validation() == Validation.NOT_ENFORCED) {
        operations.add(new AlterConstraint(table, name, new ConstraintChange.ToNotEnforced()));
      } else if (to.validation() == Validation.VALID
          && was.validation() == Validation.NOT_ENFORCED) {
        operations.add(new AlterConstraint(table, name, new ConstraintChange.ToEnforced()));
      } else if (to.validation() == Validation.VALID) {
        operations.add(new ValidateConstraint(table, name));
      } else {
        return new Alteration.Replaced();
      }
    }
    if (was.deferral() != to.deferral()) {
      operations.add(
          new AlterConstraint(
              table,
              name,
              new ConstraintChange.ToDeferral(to.deferral(), Optional.of(was.deferral()))));
    }
    return new Alteration.InPlace(operations, false);
  }

  private static ForeignKey with(ForeignKey key, Deferral deferral, Validation validation) {
    return new ForeignKey(
        key.name(),
        key.columns(),
        key.table(),
        key.keys(),
        key.full(),
        key.period(),
        key.onDelete(),
        key.onUpdate(),
        deferral,
        validation);
  }

  private static Alteration of(QualifiedName table, String name, NotNull was, NotNull to) {
    if (!was.column().equals(to.column())) {
      return new Alteration.Replaced();
    }
    var operations = new ArrayList<Operation>();
    if (was.validation() != to.validation()) {
      if (to.validation() != Validation.VALID) {
        return new Alteration.Replaced();
      }
      operations.add(new ValidateConstraint(table, name));
    }
    if (was.inherited() != to.inherited()) {
      operations.add(
          new AlterConstraint(
              table,
              name,
              to.inherited()
                  ? new ConstraintChange.ToInherited()
                  : new ConstraintChange.ToNotInherited()));
    }
    return new Alteration.InPlace(operations, false);
  }
}
