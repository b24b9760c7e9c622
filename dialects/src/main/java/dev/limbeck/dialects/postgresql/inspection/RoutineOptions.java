package dev.limbeck.dialects.postgresql.inspection;

import dev.limbeck.schema.RoutineOption;
import dev.limbeck.schema.RoutineOption.Flag;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a routine is, where that is not what every new one is. */
final class RoutineOptions {

  /** {@code GUC_LIST_QUOTE}: lists of names, which are kept as SQL writes them. */
  private static final Set<String> LISTS =
      Set.of(
          "search_path",
          "temp_tablespaces",
          "local_preload_libraries",
          "session_preload_libraries",
          "shared_preload_libraries",
          "unix_socket_directories");

  private RoutineOptions() {}

  /** In the order of {@code pg_get_functiondef}. */
  static List<RoutineOption> read(Row row) throws SQLException {
    var options = new ArrayList<RoutineOption>();
    flags(row).forEach(flag -> options.add(new RoutineOption.Said(flag)));
    var language = row.text("lanname");
    int cost = row.number("procost");
    if (cost != (language.equals("c") || language.equals("internal") ? 1 : 100)) {
      options.add(new RoutineOption.Cost(cost));
    }
    int rows = row.number("prorows");
    if (row.is("proretset") && rows != 1000) {
      options.add(new RoutineOption.Rows(rows));
    }
    for (var setting : row.list("proconfig")) {
      int sign = setting.indexOf('=');
      var name = setting.substring(0, sign);
      options.add(
          new RoutineOption.Setting(
              name, java.util.Optional.of(value(name, setting.substring(sign + 1)))));
    }
    return options;
  }

  private static List<Flag> flags(Row row) throws SQLException {
    var flags = new ArrayList<Flag>();
    if (row.is("prokind", 'w')) {
      flags.add(Flag.WINDOW);
    }
    switch (row.sign("provolatile")) {
      case 'i' -> flags.add(Flag.IMMUTABLE);
      case 's' -> flags.add(Flag.STABLE);
      default -> {}
    }
    switch (row.sign("proparallel")) {
      case 's' -> flags.add(Flag.PARALLEL_SAFE);
      case 'r' -> flags.add(Flag.PARALLEL_RESTRICTED);
      default -> {}
    }
    if (row.is("proisstrict")) {
      flags.add(Flag.STRICT);
    }
    if (row.is("prosecdef")) {
      flags.add(Flag.SECURITY_DEFINER);
    }
    if (row.is("proleakproof")) {
      flags.add(Flag.LEAKPROOF);
    }
    return flags;
  }

  /** An empty name cannot stand in double quotes, but as an empty text. */
  private static String value(String name, String value) {
    return LISTS.contains(name)
        ? value.isEmpty() ? "''" : value.replace("\"\"", "''")
        : value.matches("-?[0-9]+(\\.[0-9]+)?") ? value : Server.literal(value);
  }
}
