package dev.limbeck.dialects.postgresql;

import static java.util.stream.Collectors.joining;

import dev.limbeck.schema.PartitionBounds;
import dev.limbeck.schema.Table;
import dev.limbeck.schema.TableOption;
import dev.limbeck.schema.Value;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A table as it stands behind CREATE TABLE. */
final class PostgresqlTableText {

  private final PostgresqlNotation notation;
  private final PostgresqlColumnText columns;
  private final PostgresqlConstraintText constraints;
  private final PostgresqlIndexText indexes;

  PostgresqlTableText(PostgresqlNotation notation) {
    this.notation = notation;
    this.columns = new PostgresqlColumnText(notation);
    this.constraints = new PostgresqlConstraintText(notation);
    this.indexes = new PostgresqlIndexText(notation);
  }

  String write(Table table) {
    var of = table.option(TableOption.PartitionOf.class);
    var elements = elements(table);
    return notation.name(table.name())
        + of.map(option -> " PARTITION OF " + notation.name(option.table())).orElse("")
        + (of.isPresent() && elements.isEmpty() ? "" : " (" + elements + ")")
        + of.map(option -> "\n" + bounds(option.bounds())).orElse("")
        + options(table);
  }

  /** {@code FOR VALUES …}, or {@code DEFAULT}. */
  static String bounds(PartitionBounds bounds) {
    return switch (bounds) {
      case PartitionBounds.Range range ->
          "FOR VALUES FROM %s TO %s".formatted(values(range.from()), values(range.to()));
      case PartitionBounds.Among among -> "FOR VALUES IN " + values(among.values());
      case PartitionBounds.Hash hash ->
          "FOR VALUES WITH (MODULUS %d, REMAINDER %d)".formatted(hash.modulus(), hash.remainder());
      case PartitionBounds.Rest unused -> "DEFAULT";
    };
  }

  private static String values(List<Value> values) {
    return values.stream().map(PostgresqlValues::write).collect(joining(", ", "(", ")"));
  }

  private String elements(Table table) {
    var likes =
        options(table, TableOption.Like.class)
            .map(like ->
                "LIKE "
                    + notation.name(like.table())
                    + like.including().stream().map(" INCLUDING "::concat).collect(joining()));
    var own = table.columns().stream().map(column -> columns.write(table.name(), column));
    var rules =
        table.constraints().stream().map(constraint -> constraints.write(table.name(), constraint));
    var all = Stream.of(likes, own, rules).flatMap(each -> each).toList();
    return all.isEmpty() ? "" : all.stream().collect(joining(",\n  ", "\n  ", "\n"));
  }

  private String options(Table table) {
    return list(
            "\nINHERITS (", table, TableOption.Inherits.class, one -> notation.name(one.table()))
        + table.option(TableOption.PartitionBy.class).map(this::partitionBy).orElse("")
        + table
            .option(TableOption.AccessMethod.class)
            .map(method -> "\nUSING " + notation.name(method.name()))
            .orElse("")
        + list(
            "\nWITH (",
            table,
            TableOption.StorageParameter.class,
            one -> one.name() + " = " + one.value())
        + table
            .option(TableOption.Tablespace.class)
            .map(space -> "\nTABLESPACE " + notation.name(space.name()))
            .orElse("");
  }

  private static <T extends TableOption> String list(
      String start, Table table, Class<T> kind, Function<T, String> text) {
    var all = options(table, kind).map(text).collect(joining(", "));
    return all.isEmpty() ? "" : start + all + ")";
  }

  private static <T extends TableOption> Stream<T> options(Table table, Class<T> kind) {
    return table.options().stream().filter(kind::isInstance).map(kind::cast);
  }

  private String partitionBy(TableOption.PartitionBy option) {
    return "\nPARTITION BY "
        + option.strategy().name()
        + option.keys().stream().map(indexes::key).collect(joining(", ", " (", ")"));
  }
}
