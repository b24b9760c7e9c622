package dev.limbeck.operation;

import java.util.Optional;

/** The opposites of what happens to sequences. */
final class SequenceReverser {

  private SequenceReverser() {}

  static Reversal reverse(SequenceOperation operation) {
    return switch (operation) {
      case SequenceOperation.CreateSequence create -> reverse(create);
      case SequenceOperation.DropSequence drop ->
          Opposites.of(
              drop.was().map(was -> new SequenceOperation.CreateSequence(was, false)),
              "dropSequence(\"%s\") does not say what the sequence was: give it a sequence(\"%s\")"
                  .formatted(drop.name(), drop.name()));
      case SequenceOperation.AlterSequence alter ->
          Opposites.of(
              Opposites.each(alter.changes(), SequenceReverser::reverse)
                  .map(changes -> new SequenceOperation.AlterSequence(alter.name(), changes)),
              "alterSequence(\"%s\") %s"
                  .formatted(
                      alter.name(),
                      alter.changes().stream().anyMatch(CountingChange.Restart.class::isInstance)
                          ? "begins to count anew, and where it stood is not known"
                          : "does not say what was before: add  .from(...)"));
      case SequenceOperation.RenameSequence rename ->
          Reversal.by(
              new SequenceOperation.RenameSequence(
                  rename.name().sibling(rename.to()), rename.name().name()));
    };
  }

  private static Reversal reverse(SequenceOperation.CreateSequence create) {
    var sequence = create.sequence();
    return create.ifNotExists()
        ? Opposites.uncertain("createSequenceIfNotExists", sequence.name())
        : Reversal.by(
            new SequenceOperation.DropSequence(
                sequence.name(), false, false, Optional.of(sequence)));
  }

  private static Optional<SequenceChange> reverse(SequenceChange change) {
    return switch (change) {
      case CountingChange counting -> Opposites.counting(counting).map(SequenceChange.class::cast);
      case SequenceChange.ToSequenceType to ->
          to.was().map(was -> new SequenceChange.ToSequenceType(was, Optional.of(to.type())));
      case SequenceChange.ToOwnedBy to ->
          Optional.of(
              to.was()
                  .<SequenceChange>map(
                      was -> new SequenceChange.ToOwnedBy(was, Optional.of(to.column())))
                  .orElseGet(() -> new SequenceChange.ToOwnedByNone(Optional.of(to.column()))));
      case TableChange.ToLogged unused -> Optional.of(new TableChange.ToUnlogged());
      case TableChange.ToUnlogged unused -> Optional.of(new TableChange.ToLogged());
      case SequenceChange.ToOwnedByNone to ->
          to.was().map(was -> new SequenceChange.ToOwnedBy(was, Optional.empty()));
    };
  }
}
