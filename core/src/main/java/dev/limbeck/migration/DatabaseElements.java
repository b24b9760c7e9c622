package dev.limbeck.migration;

import dev.limbeck.schema.Collation;
import dev.limbeck.schema.ExtendedStatistics;
import dev.limbeck.schema.Extension;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.Publication;
import dev.limbeck.schema.PublishedTable;
import dev.limbeck.schema.QualifiedName;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Extensions, statistics, collations and publications. */
abstract class DatabaseElements extends AccessElements {

  DatabaseElements() {}

  /** An extension: {@code extension("citext").inSchema("extensions").version("1.6")}. */
  public static Extension extension(String name) {
    return Extension.of(name);
  }

  /** Statistics of columns together: {@code statistics("st", "places", "city", "zip")}. */
  public static ExtendedStatistics statistics(String name, String table, String... columns) {
    return statistics(name, table, Arrays.stream(columns).map(IndexKey::column).toList());
  }

  /** Statistics of columns and expressions: {@code key("city")}, {@code expression("a + b")}. */
  public static ExtendedStatistics statistics(String name, String table, IndexKey... keys) {
    return statistics(name, table, List.of(keys));
  }

  private static ExtendedStatistics statistics(String name, String table, List<IndexKey> keys) {
    return new ExtendedStatistics(
        QualifiedName.parse(name), QualifiedName.parse(table), keys, List.of());
  }

  /** A collation of the operating system, or with {@code icu()} of ICU. */
  public static Collation collation(String name, String locale) {
    return Collation.of(name, locale);
  }

  /** A publication of no table yet: {@code publication("changes").allTables()}. */
  public static Publication publication(String name) {
    return Publication.of(name);
  }

  /** A table for a publication, with these columns only, if any is said. */
  public static PublishedTable publishedTable(String name, String... columns) {
    return new PublishedTable(QualifiedName.parse(name), List.of(columns), Optional.empty());
  }
}
