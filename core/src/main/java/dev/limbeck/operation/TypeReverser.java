package dev.limbeck.operation;

import dev.limbeck.schema.Check;
import dev.limbeck.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The opposites of what happens to types. */
final class TypeReverser {

  private TypeReverser() {}

  static Reversal reverse(TypeOperation operation) {
    return switch (operation) {
      case TypeOperation.AddEnumValue add ->
          new Reversal.Impossible(
              """
              the server cannot take the value '%s' away from the enum '%s'; a downgrade of one's own \
              makes an enum without it, alters the columns to that one, drops this one and gives its \
              name to the other\
              """
                  .formatted(add.value(), add.name()));
      case TypeOperation.RenameEnumValue rename ->
          Reversal.by(
              new TypeOperation.RenameEnumValue(rename.name(), rename.to(), rename.value()));
      case TypeOperation.AlterDomain alter -> reverse(alter);
      case TypeOperation.AlterCompositeType alter -> reverse(alter);
      case TypeOperation.RenameAttribute rename ->
          Reversal.by(
              new TypeOperation.RenameAttribute(rename.name(), rename.to(), rename.attribute()));
    };
  }

  private static Reversal reverse(TypeOperation.AlterDomain alter) {
    var changes = new ArrayList<DomainChange>();
    for (var change : alter.changes().reversed()) {
      if (change instanceof DomainChange.ValidateCheck) {
        continue;
      }
      var back = reverse(change);
      if (back.isEmpty()) {
        return unsaid("alterDomain", alter.name());
      }
      changes.add(back.get());
    }
    return changes.isEmpty()
        ? Reversal.by()
        : Reversal.by(new TypeOperation.AlterDomain(alter.name(), changes));
  }

  private static Optional<DomainChange> reverse(DomainChange change) {
    return switch (change) {
      case ColumnChange.ToDefault to ->
          Optional.of(
              to.was()
                  .<DomainChange>map(
                      was -> new ColumnChange.ToDefault(was, Optional.of(to.value())))
                  .orElseGet(() -> new ColumnChange.ToNoDefault(Optional.of(to.value()))));
      case ColumnChange.ToNoDefault to ->
          to.was().map(was -> new ColumnChange.ToDefault(was, Optional.empty()));
      case ColumnChange.ToNotNull unused -> Optional.of(new ColumnChange.ToNullable());
      case ColumnChange.ToNullable unused -> Optional.of(new ColumnChange.ToNotNull());
      case DomainChange.AddCheck add -> dropped(add.check());
      case DomainChange.DropCheck drop ->
          drop.was().map(was -> new DomainChange.AddCheck(was.named(drop.name())));
      case DomainChange.ValidateCheck unused -> Optional.empty();
    };
  }

  private static Optional<DomainChange> dropped(Check check) {
    return check.name().map(name -> new DomainChange.DropCheck(name, Optional.of(check)));
  }

  private static Reversal reverse(TypeOperation.AlterCompositeType alter) {
    var changes = new ArrayList<AttributeChange>();
    for (var change : alter.changes().reversed()) {
      var back = reverse(change);
      if (back.isEmpty()) {
        return unsaid("alterCompositeType", alter.name());
      }
      changes.add(back.get());
    }
    return Reversal.by(new TypeOperation.AlterCompositeType(alter.name(), List.copyOf(changes)));
  }

  private static Optional<AttributeChange> reverse(AttributeChange change) {
    return switch (change) {
      case AttributeChange.AddAttribute add ->
          Optional.of(
              new AttributeChange.DropAttribute(
                  add.attribute().name(), Optional.of(add.attribute())));
      case AttributeChange.DropAttribute drop -> drop.was().map(AttributeChange.AddAttribute::new);
      case AttributeChange.AlterAttribute alter ->
          alter
              .was()
              .map(was -> new AttributeChange.AlterAttribute(was, Optional.of(alter.attribute())));
    };
  }

  private static Reversal unsaid(String directive, QualifiedName name) {
    return new Reversal.Impossible(
        "%s(\"%s\") does not say what was before".formatted(directive, name));
  }
}
