package dev.limbeck.schema;

import java.util.Optional;

/**
 * How a sequence counts; what is not said is the server's default.
 *
 * @param increment the step, not 0
 * @param start the first value
 * @param minimum the smallest value
 * @param maximum the largest value
 * @param cache how many values a session takes at once
 * @param cycle whether it begins anew behind its last value; it does not if empty
 */
public record SequenceOptions(
    Optional<Long> increment,
    Optional<Long> start,
    Optional<Long> minimum,
    Optional<Long> maximum,
    Optional<Long> cache,
    Optional<Boolean> cycle) {

  /** All as the server has it. */
  public static final SequenceOptions NONE =
      new SequenceOptions(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** By this much. */
  public SequenceOptions incrementBy(long step) {
    return new SequenceOptions(Optional.of(step), start, minimum, maximum, cache, cycle);
  }

  /** From this value. */
  public SequenceOptions startWith(long value) {
    return new SequenceOptions(increment, Optional.of(value), minimum, maximum, cache, cycle);
  }

  /** Not below this value. */
  public SequenceOptions minimum(long value) {
    return new SequenceOptions(increment, start, Optional.of(value), maximum, cache, cycle);
  }

  /** Not above this value. */
  public SequenceOptions maximum(long value) {
    return new SequenceOptions(increment, start, minimum, Optional.of(value), cache, cycle);
  }

  /** So many values at once for a session. */
  public SequenceOptions cache(long values) {
    return new SequenceOptions(increment, start, minimum, maximum, Optional.of(values), cycle);
  }

  /** Anew from the first value behind the last. */
  public SequenceOptions cycling() {
    return new SequenceOptions(increment, start, minimum, maximum, cache, Optional.of(true));
  }

  /** No value behind the last, as without a word. */
  public SequenceOptions notCycling() {
    return new SequenceOptions(increment, start, minimum, maximum, cache, Optional.of(false));
  }
}
