package dev.limbeck.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The opposites of what happens to columns. */
final class ColumnReverser {

  private ColumnReverser() {}

  static Reversal reverse(ColumnOperation operation) {
    return switch (operation) {
      case ColumnOperation.AddColumn add ->
          Reversal.by(
              new ColumnOperation.DropColumn(
                  add.table(), add.column().name(), false, false, Optional.of(add.column())));
      case ColumnOperation.DropColumn drop ->
          drop.was()
              .<Reversal>map(
                  was -> Reversal.by(new ColumnOperation.AddColumn(drop.table(), was, false)))
              .orElseGet(() ->
                  new Reversal.Impossible(
                      "dropColumn(\"%s\", \"%s\") does not say what the column was"
                          .formatted(drop.table(), drop.name())));
      case ColumnOperation.AlterColumn alter -> reverse(alter);
      case ColumnOperation.RenameColumn rename ->
          Reversal.by(new ColumnOperation.RenameColumn(rename.table(), rename.to(), rename.name()));
    };
  }

  private static Reversal reverse(ColumnOperation.AlterColumn alter) {
    var changes = new ArrayList<ColumnChange>();
    for (var change : alter.changes().reversed()) {
      var back = change.reverse();
      if (back.isEmpty()) {
        return new Reversal.Impossible(
            "alterColumn(\"%s\", \"%s\") does not say what was before: add  .from(...)"
                .formatted(alter.table(), alter.name()));
      }
      changes.add(back.get());
    }
    return Reversal.by(
        new ColumnOperation.AlterColumn(alter.table(), alter.name(), List.copyOf(changes)));
  }

  static Optional<ColumnChange> reverse(ColumnChange change) {
    return switch (change) {
      case ColumnChange.ToType to ->
          to.was()
              .map(was -> new ColumnChange.ToType(was, Optional.empty(), Optional.of(to.type())));
      case ColumnChange.ToNotNull unused -> Optional.of(new ColumnChange.ToNullable());
      case ColumnChange.ToNullable unused -> Optional.of(new ColumnChange.ToNotNull());
      case ColumnChange.ToDefault to ->
          Optional.of(
              to.was()
                  .<ColumnChange>map(
                      was -> new ColumnChange.ToDefault(was, Optional.of(to.value())))
                  .orElseGet(() -> new ColumnChange.ToNoDefault(Optional.of(to.value()))));
      case ColumnChange.ToNoDefault to ->
          to.was().map(was -> new ColumnChange.ToDefault(was, Optional.empty()));
    };
  }
}
