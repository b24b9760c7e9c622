package dev.limbeck.operation;

import dev.limbeck.schema.SequenceOptions;
import java.util.Optional;

/** What becomes of how a sequence counts, one of its own or that of an identity column. */
public sealed interface CountingChange extends ColumnChange, SequenceChange {

  /**
   * It counts otherwise.
   *
   * @param options what changes; the rest stays
   * @param was how it counted before, so that the change can be undone
   */
  record ToCounting(SequenceOptions options, Optional<SequenceOptions> was)
      implements CountingChange {

    /** How it counted before, so that the change can be undone. */
    public ToCounting from(SequenceOptions before) {
      return new ToCounting(options, Optional.of(before));
    }
  }

  /**
   * It goes on elsewhere.
   *
   * @param value its next value; the first one if empty
   */
  record Restart(Optional<Long> value) implements CountingChange {}
}
