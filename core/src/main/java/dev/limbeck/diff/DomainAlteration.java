package dev.limbeck.diff;

import dev.limbeck.operation.ColumnChange.ToDefault;
import dev.limbeck.operation.ColumnChange.ToNoDefault;
import dev.limbeck.operation.ColumnChange.ToNotNull;
import dev.limbeck.operation.ColumnChange.ToNullable;
import dev.limbeck.operation.DomainChange;
import dev.limbeck.operation.DomainChange.AddCheck;
import dev.limbeck.operation.DomainChange.DropCheck;
import dev.limbeck.operation.DomainChange.ValidateCheck;
import dev.limbeck.operation.TypeOperation.AlterDomain;
import dev.limbeck.schema.Check;
import dev.limbeck.schema.Domain;
import dev.limbeck.schema.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a domain becomes another of its name: in place, unless its type or collation is another. */
final class DomainAlteration {

  private DomainAlteration() {}

  static Alteration of(Domain current, Domain desired) {
    if (!current.type().equals(desired.type())
        || !current.collation().equals(desired.collation())) {
      return Alteration.Recast.always();
    }
    var changes = new ArrayList<DomainChange>();
    for (var gone : current.checks()) {
      if (match(gone, desired.checks()).filter(to -> validates(gone, to)).isEmpty()) {
        changes.add(new DropCheck(gone.name().orElseThrow(), Optional.of(gone)));
      }
    }
    standard(current, desired).ifPresent(changes::add);
    if (current.nullable() != desired.nullable()) {
      changes.add(desired.nullable() ? new ToNullable() : new ToNotNull());
    }
    for (var wanted : desired.checks()) {
      var was = match(wanted, current.checks()).filter(from -> validates(from, wanted));
      if (was.isEmpty()) {
        changes.add(new AddCheck(wanted));
      } else if (!was.get().equals(wanted)) {
        changes.add(new ValidateCheck(wanted.name().orElseThrow()));
      }
    }
    var operation = new AlterDomain(current.name(), changes);
    return changes.stream().anyMatch(DomainAlteration::looksAtValues)
        ? new Alteration.UnlessNested(operation)
        : Alteration.InPlace.of(operation);
  }

  /** Whether the server looks at the values that are there, for which it must find them. */
  private static boolean looksAtValues(DomainChange change) {
    return change instanceof ToNotNull
        || change instanceof ValidateCheck
        || (change instanceof AddCheck add && add.check().validation() == Validation.VALID);
  }

  private static Optional<DomainChange> standard(Domain current, Domain desired) {
    return current.standard().equals(desired.standard())
        ? Optional.empty()
        : Optional.of(
            desired
                .standard()
                .<DomainChange>map(value -> new ToDefault(value, current.standard()))
                .orElseGet(() -> new ToNoDefault(current.standard())));
  }

  private static Optional<Check> match(Check check, List<Check> others) {
    return others.stream().filter(other -> other.name().equals(check.name())).findFirst();
  }

  /** Whether a check is another, or becomes it by a look at the values that are there. */
  private static boolean validates(Check from, Check to) {
    return from.equals(to)
        || (from.validation() == Validation.NOT_VALID
            && from.equals(
                new Check(to.name(), to.condition(), to.inherited(), Validation.NOT_VALID))
            && to.validation() == Validation.VALID);
  }
}
