package dev.limbeck.migration;

import dev.limbeck.schema.Value;
import java.util.List;

/**
 * A row for {@code bulkInsert}.
 *
 * @param values in the order of the columns
 */
public record Row(List<Value> values) {

  /** Copies the list. */
  public Row {
    values = List.copyOf(values);
  }
}
