package dev.limbeck.dialects.postgresql;

import dev.limbeck.operation.CountingChange;
import dev.limbeck.schema.Identity;
import dev.limbeck.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How sequences count, their own and those of identity columns. */
final class PostgresqlCounting {

  private PostgresqlCounting() {}

  static String identity(Identity identity) {
    var options = options(identity.options());
    return "GENERATED %s AS IDENTITY%s"
        .formatted(
            identity.always() ? "ALWAYS" : "BY DEFAULT",
            options.isEmpty() ? "" : " (" + options + ")");
  }

  /** {@code START WITH 100 INCREMENT BY 5}, or nothing. */
  static String options(SequenceOptions options) {
    return String.join(" ", each(options));
  }

  /** Behind ALTER SEQUENCE. */
  static String ofSequence(CountingChange change) {
    return switch (change) {
      case CountingChange.ToCounting to -> options(to.options());
      case CountingChange.Restart restart -> restart(restart);
    };
  }

  /** Behind ALTER COLUMN, where each option says SET. */
  static String ofColumn(CountingChange change) {
    return switch (change) {
      case CountingChange.ToCounting to ->
          each(to.options()).stream().map("SET "::concat).collect(Collectors.joining(" "));
      case CountingChange.Restart restart -> restart(restart);
    };
  }

  private static String restart(CountingChange.Restart restart) {
    return "RESTART" + restart.value().map(value -> " WITH " + value).orElse("");
  }

  private static List<String> each(SequenceOptions options) {
    var all = new ArrayList<String>();
    options.start().ifPresent(value -> all.add("START WITH " + value));
    options.increment().ifPresent(value -> all.add("INCREMENT BY " + value));
    options.minimum().ifPresent(value -> all.add("MINVALUE " + value));
    options.maximum().ifPresent(value -> all.add("MAXVALUE " + value));
    options.cache().ifPresent(value -> all.add("CACHE " + value));
    options.cycle().ifPresent(cycle -> all.add(cycle ? "CYCLE" : "NO CYCLE"));
    return all;
  }
}
