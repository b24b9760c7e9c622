package dev.limbeck.hibernate.bridge;

import dev.limbeck.schema.NamingConvention;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Unique;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.CheckConstraint;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Selectable;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UniqueKey;

/**
 * Which constraints and indexes have names that somebody chose.
 *
 * <p>Hibernate leaves it to the server to name primary keys and most unique keys; where the key
 * {@code naming} names them, that is made up for here.
 */
final class SaidNames {

  /** What a server adds to a table's name for its primary key, and how long a name may be. */
  private static final String SUFFIX = "_pkey";

  private static final int LONGEST = 63;

  private final NamingConvention convention;
  private final SortedSet<String> names = new TreeSet<>();

  SaidNames(NamingConvention convention) {
    this.convention = convention;
  }

  /** All of them, as the server knows them. */
  SortedSet<String> names() {
    return names;
  }

  /** Names what the convention names, and collects what has a name. */
  void collect(Metadata metadata, ConventionNames strategy) {
    strategy.said().forEach(this::add);
    for (var table : metadata.collectTableMappings()) {
      table.getColumns().stream().filter(Column::isUnique).forEach(one -> collect(table, one));
      table.getUniqueKeys().values().forEach(this::collect);
      table.getIndexes().keySet().stream()
          .filter(name -> !strategy.invented().contains(name))
          .forEach(this::add);
      table.getChecks().forEach(this::collect);
      table.getColumns().forEach(column -> column.getCheckConstraints().forEach(this::collect));
    }
  }

  private void collect(UniqueKey key) {
    if (!key.isNameExplicit()) {
      conventional(key)
          .ifPresent(name -> {
            key.setName(name);
            key.setNameExplicit(true);
          });
    }
    if (key.isNameExplicit()) {
      add(key.getName());
    }
  }

  private Optional<String> conventional(UniqueKey key) {
    var columns = key.getColumns().stream().map(Column::getName).toArray(String[]::new);
    return convention.name(QualifiedName.local(key.getTable().getName()), Unique.of(columns));
  }

  /** A column that is unique by itself has no key that a name could be given to. */
  private void collect(Table table, Column column) {
    convention
        .name(QualifiedName.local(table.getName()), Unique.of(column.getName()))
        .ifPresent(name -> {
          var key = table.getOrCreateUniqueKey(name);
          key.addColumn(column);
          key.setNameExplicit(true);
          column.setUnique(false);
        });
  }

  private void collect(CheckConstraint check) {
    if (check.getName() != null) {
      add(check.getName());
    }
  }

  /** What gives the primary key of a table that was just made its name. */
  Optional<String> primaryKey(Table table) {
    var key = table.getPrimaryKey();
    if (key == null) {
      return Optional.empty();
    }
    var columns = key.getColumns().stream().map(Selectable::getText).toArray(String[]::new);
    var name = convention.name(QualifiedName.local(table.getName()), PrimaryKey.of(columns));
    name.ifPresent(this::add);
    return name.map(wanted ->
        "alter table %s rename constraint %s to %s"
            .formatted(
                qualified(table),
                quoted(byServer(folded(table))),
                quoted(table.isQuoted() ? wanted : wanted.toLowerCase(Locale.ROOT))));
  }

  private static String qualified(Table table) {
    var name = quoted(folded(table));
    return table.getSchema() == null ? name : quoted(table.getSchema()) + "." + name;
  }

  /** A table's name as the server knows it. */
  static String folded(Table table) {
    return table.isQuoted() ? table.getName() : table.getName().toLowerCase(Locale.ROOT);
  }

  private static String byServer(String table) {
    var name = table;
    while ((name + SUFFIX).getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      name = name.substring(0, name.length() - 1);
    }
    return name + SUFFIX;
  }

  private static String quoted(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }

  /** A name that is not quoted is folded by the server. */
  private void add(String name) {
    var quoted = name.length() > 1 && (name.startsWith("\"") || name.startsWith("`"));
    names.add(quoted ? name.substring(1, name.length() - 1) : name.toLowerCase(Locale.ROOT));
  }
}
