package dev.limbeck.schema;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How the index of a constraint is kept.
 *
 * @param include columns that it carries beside its keys
 * @param storage storage parameters by name, {@code fillfactor}
 * @param tablespace where; the database's default if empty
 */
public record IndexParameters(
    List<String> include, Map<String, String> storage, Optional<String> tablespace) {

  /** Nothing out of the ordinary. */
  public static final IndexParameters NONE =
      new IndexParameters(List.of(), Map.of(), Optional.empty());

  /** Copies both. */
  public IndexParameters {
    include = List.copyOf(include);
    storage = Collections.unmodifiableMap(new TreeMap<>(storage));
  }

  /** With these columns beside its keys. */
  public IndexParameters include(List<String> columns) {
    return new IndexParameters(columns, storage, tablespace);
  }

  /** With a storage parameter more. */
  public IndexParameters with(String parameter, String value) {
    var all = new TreeMap<>(storage);
    all.put(parameter, value);
    return new IndexParameters(include, all, tablespace);
  }

  /** In a tablespace. */
  public IndexParameters tablespace(String space) {
    return new IndexParameters(include, storage, Optional.of(space));
  }
}
