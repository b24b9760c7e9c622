package dev.limbeck.schema;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A view.
 *
 * @param name its name
 * @param query its rows, as its author wrote them
 * @param columns the names of its columns; those of the query if empty
 * @param options by name: {@code security_barrier}, {@code security_invoker}, {@code check_option}
 */
public record View(
    QualifiedName name, String query, List<String> columns, Map<String, String> options)
    implements DatabaseObject {

  /** Copies both. */
  public View {
    columns = List.copyOf(columns);
    options = Collections.unmodifiableMap(new TreeMap<>(options));
  }

  /** A view without options. */
  public static View of(String name, String query) {
    return new View(QualifiedName.parse(name), query, List.of(), Map.of());
  }

  /** The names of its columns, in order. */
  public View columns(String... names) {
    return new View(name, query, List.of(names), options);
  }

  /** An option, {@code with("security_barrier", "true")}. */
  public View with(String option, String value) {
    var all = new TreeMap<>(options);
    all.put(option, value);
    return new View(name, query, columns, all);
  }

  /** Whoever reads it needs the privileges on what it reads; PostgreSQL 15. */
  public View securityInvoker() {
    return with("security_invoker", "true");
  }

  /** Its conditions come before those of whoever reads it, so that these see no other rows. */
  public View securityBarrier() {
    return with("security_barrier", "true");
  }

  /** Rows that are written through it must be rows of it and of the views below it. */
  public View checkOption() {
    return with("check_option", "cascaded");
  }

  /** Rows that are written through it must be rows of it. */
  public View localCheckOption() {
    return with("check_option", "local");
  }

  @Override
  public ObjectReference reference() {
    return new ObjectReference.InSchema(ObjectReference.InSchema.Kind.VIEW, name);
  }
}
