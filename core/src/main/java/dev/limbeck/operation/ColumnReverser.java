package dev.limbeck.operation;

import java.util.Optional;

/** The opposites of what happens to columns. */
final class ColumnReverser {

  private ColumnReverser() {}

  static Reversal reverse(ColumnOperation operation) {
    return switch (operation) {
      case ColumnOperation.AddColumn add -> reverse(add);
      case ColumnOperation.DropColumn drop ->
          Opposites.of(
              drop.was().map(was -> new ColumnOperation.AddColumn(drop.table(), was, false)),
              "dropColumn(\"%s\", \"%s\") does not say what the column was: give it a column(\"%s\", ...)"
                  .formatted(drop.table(), drop.name(), drop.name()));
      case ColumnOperation.AlterColumn alter -> reverse(alter);
      case ColumnOperation.RenameColumn rename ->
          Reversal.by(new ColumnOperation.RenameColumn(rename.table(), rename.to(), rename.name()));
    };
  }

  private static Reversal reverse(ColumnOperation.AddColumn add) {
    return add.ifNotExists()
        ? Opposites.uncertain("addColumnIfNotExists", add.table())
        : Reversal.by(
            new ColumnOperation.DropColumn(
                add.table(), add.column().name(), false, false, Optional.of(add.column())));
  }

  private static Reversal reverse(ColumnOperation.AlterColumn alter) {
    return Opposites.of(
        Opposites.each(alter.changes(), ColumnReverser::reverse)
            .map(changes -> new ColumnOperation.AlterColumn(alter.table(), alter.name(), changes)),
        "alterColumn(\"%s\", \"%s\") %s".formatted(alter.table(), alter.name(), reason(alter)));
  }

  private static String reason(ColumnOperation.AlterColumn alter) {
    if (alter.changes().contains(new ColumnChange.ToNoExpression(false))
        || alter.changes().contains(new ColumnChange.ToNoExpression(true))) {
      return "leaves the column plain, and no column that is there can be computed";
    }
    return alter.changes().stream().anyMatch(CountingChange.Restart.class::isInstance)
        ? "begins to count anew, and where it stood is not known"
        : "does not say what was before: add  .from(...)";
  }

  static Optional<ColumnChange> reverse(ColumnChange change) {
    return switch (change) {
      case ParameterChange parameter ->
          Opposites.parameter(parameter).map(ColumnChange.class::cast);
      case CountingChange counting -> Opposites.counting(counting).map(ColumnChange.class::cast);
      case ColumnChange.ToType to -> to.was().map(was -> was.from(to));
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
      case ColumnChange.ToIdentity to ->
          Optional.of(new ColumnChange.ToNoIdentity(false, Optional.of(to.identity())));
      case ColumnChange.ToNoIdentity to -> to.was().map(ColumnChange.ToIdentity::new);
      case ColumnChange.ToGeneratedAlways unused ->
          Optional.of(new ColumnChange.ToGeneratedByDefault());
      case ColumnChange.ToGeneratedByDefault unused ->
          Optional.of(new ColumnChange.ToGeneratedAlways());
      case ColumnChange.ToExpression to ->
          to.was().map(was -> new ColumnChange.ToExpression(was, Optional.of(to.expression())));
      case ColumnChange.ToNoExpression unused -> Optional.empty();
      case ColumnChange.ToStorage to ->
          to.was().map(was -> new ColumnChange.ToStorage(was, Optional.of(to.kind())));
      case ColumnChange.ToCompression to ->
          Optional.of(
              new ColumnChange.ToCompression(to.was().orElse("default"), Optional.of(to.method())));
      case ColumnChange.ToStatistics to ->
          Optional.of(new ColumnChange.ToStatistics(to.was().orElse(-1), Optional.of(to.target())));
      case ColumnChange.ToComment to ->
          Optional.of(
              to.was()
                  .<ColumnChange>map(was -> new ColumnChange.ToComment(was, Optional.of(to.text())))
                  .orElseGet(() -> new ColumnChange.ToNoComment(Optional.of(to.text()))));
      case ColumnChange.ToNoComment to ->
          to.was().map(was -> new ColumnChange.ToComment(was, Optional.empty()));
    };
  }
}
