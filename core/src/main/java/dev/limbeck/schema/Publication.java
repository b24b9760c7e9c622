package dev.limbeck.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is replicated to other servers.
 *
 * @param name its name
 * @param everything whether all tables are, also those that come later
 * @param tables these tables
 * @param schemas all tables of these schemas, also those that come later; PostgreSQL 15
 * @param options as SQL writes them, {@code publish}
 */
public record Publication(
    String name,
    boolean everything,
    List<PublishedTable> tables,
    List<String> schemas,
    Map<String, String> options)
    implements DatabaseObject {

  /** Copies all. */
  public Publication {
    tables = List.copyOf(tables);
    schemas = List.copyOf(schemas);
    options = Collections.unmodifiableMap(new TreeMap<>(options));
  }

  /** One of no table yet. */
  public static Publication of(String name) {
    return new Publication(name, false, List.of(), List.of(), Map.of());
  }

  /** Of all tables, also those that come later. */
  public Publication allTables() {
    return new Publication(name, true, tables, schemas, options);
  }

  /** Of these tables. */
  public Publication tables(String... names) {
    return tables(
        Arrays.stream(names)
            .map(one -> new PublishedTable(QualifiedName.parse(one), List.of(), Optional.empty()))
            .toArray(PublishedTable[]::new));
  }

  /** Of these tables: {@code publishedTable("users", "id", "name").where("active")}. */
  public Publication tables(PublishedTable... more) {
    var all = new ArrayList<>(tables);
    all.addAll(List.of(more));
    return new Publication(name, everything, all, schemas, options);
  }

  /** Of all tables of these schemas, also those that come later; PostgreSQL 15. */
  public Publication schemas(String... names) {
    return new Publication(name, everything, tables, List.of(names), options);
  }

  /** An option: {@code with("publish", "'insert, update'")}. */
  public Publication with(String option, String sql) {
    var all = new TreeMap<>(options);
    all.put(option, sql);
    return new Publication(name, everything, tables, schemas, all);
  }

  @Override
  public ObjectReference reference() {
    return new ObjectReference.OfDatabase(ObjectReference.OfDatabase.Kind.PUBLICATION, name);
  }
}
