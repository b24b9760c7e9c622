package dev.limbeck.diff;

import dev.limbeck.operation.SequenceChange;
import dev.limbeck.operation.SequenceOperation;
import dev.limbeck.operation.TableChange;
import dev.limbeck.schema.DataType;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.StandardType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a sequence becomes another of its name. */
final class SequenceAlteration {

  private static final DataType BIGINT = new DataType.Standard(StandardType.BIGINT, List.of());

  private SequenceAlteration() {}

  static Alteration of(Sequence current, Sequence desired) {
    var changes = new ArrayList<SequenceChange>();
    var was = current.type().orElse(BIGINT);
    var to = desired.type().orElse(BIGINT);
    if (!was.equals(to)) {
      changes.add(new SequenceChange.ToSequenceType(to, Optional.of(was)));
    }
    changes.addAll(Counting.changes(current.options(), was, desired.options(), to));
    ownership(current, desired).ifPresent(changes::add);
    if (current.unlogged() != desired.unlogged()) {
      changes.add(desired.unlogged() ? new TableChange.ToUnlogged() : new TableChange.ToLogged());
    }
    return changes.isEmpty()
        ? new Alteration.Unchanged()
        : Alteration.InPlace.of(new SequenceOperation.AlterSequence(desired.name(), changes));
  }

  /** Without what the server would choose itself. */
  static Sequence plain(Sequence sequence) {
    var type = sequence.type().orElse(BIGINT);
    return new Sequence(
        sequence.name(),
        sequence.type().filter(known -> !TypeNames.of(known).equals("bigint")),
        Counting.unusual(sequence.options(), type),
        sequence.owner(),
        sequence.unlogged());
  }

  /** Whom it goes with from then on, where that differs. */
  static Optional<SequenceChange> ownership(Sequence current, Sequence desired) {
    return current.owner().equals(desired.owner())
        ? Optional.empty()
        : Optional.of(
            desired
                .owner()
                .<SequenceChange>map(owner -> new SequenceChange.ToOwnedBy(owner, current.owner()))
                .orElseGet(() -> new SequenceChange.ToOwnedByNone(current.owner())));
  }
}
