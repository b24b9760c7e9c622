package dev.limbeck.schema;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A view whose rows are kept until it is refreshed.
 *
 * @param name its name
 * @param query its rows, as its author wrote them
 * @param columns the names of its columns; those of the query if empty
 * @param storage storage parameters by name, {@code fillfactor}
 * @param tablespace where it lies; the database's default if empty
 * @param populated whether it is filled; one that is not cannot be read before it is refreshed
 */
public record MaterializedView(
    QualifiedName name,
    String query,
    List<String> columns,
    Map<String, String> storage,
    Optional<String> tablespace,
    boolean populated)
    implements DatabaseObject {

  /** Copies both. */
  public MaterializedView {
    columns = List.copyOf(columns);
    storage = Collections.unmodifiableMap(new TreeMap<>(storage));
  }

  /** One that is filled when it is made. */
  public static MaterializedView of(String name, String query) {
    return new MaterializedView(
        QualifiedName.parse(name), query, List.of(), Map.of(), Optional.empty(), true);
  }

  /** The names of its columns, in order. */
  public MaterializedView columns(String... names) {
    return new MaterializedView(name, query, List.of(names), storage, tablespace, populated);
  }

  /** A storage parameter. */
  public MaterializedView with(String parameter, String value) {
    var all = new TreeMap<>(storage);
    all.put(parameter, value);
    return new MaterializedView(name, query, columns, all, tablespace, populated);
  }

  /** Where it lies. */
  public MaterializedView tablespace(String space) {
    return new MaterializedView(name, query, columns, storage, Optional.of(space), populated);
  }

  /** It is not filled before it is refreshed. */
  public MaterializedView withoutRows() {
    return new MaterializedView(name, query, columns, storage, tablespace, false);
  }

  @Override
  public ObjectReference reference() {
    return new ObjectReference.InSchema(ObjectReference.InSchema.Kind.MATERIALIZED_VIEW, name);
  }
}
