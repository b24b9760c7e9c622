package dev.limbeck.operation;

import java.util.Optional;

/** One thing that becomes of an index. */
public sealed interface IndexChange
    permits ParameterChange, TableChange.ToTablespace, IndexChange.ToKeyStatistics {

  /**
   * How many values ANALYZE remembers of an expression.
   *
   * @param key which key, from 1
   * @param target up to 10,000; {@code -1} is the server's default
   * @param was the target before; the server's default if empty
   */
  record ToKeyStatistics(int key, int target, Optional<Integer> was) implements IndexChange {

    /** The target before; it was the server's default where this is not said. */
    public ToKeyStatistics from(int before) {
      return new ToKeyStatistics(key, target, Optional.of(before));
    }
  }
}
