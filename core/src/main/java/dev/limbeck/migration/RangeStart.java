package dev.limbeck.migration;

import dev.limbeck.schema.PartitionBounds;
import dev.limbeck.schema.Value;
import java.util.List;

/**
 * A range of keys that does not say yet where it ends.
 *
 * @param first the first key, a value for each column
 */
public record RangeStart(List<Value> first) {

  /** Copies the list. */
  public RangeStart {
    first = List.copyOf(first);
  }

  /** Behind the last key, which is not in the range any more; a value for each column. */
  public PartitionBounds to(Object... end) {
    return new PartitionBounds.Range(first, PartitionElements.values(end));
  }
}
