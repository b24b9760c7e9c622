package dev.limbeck.dialects.postgresql.inspection;

import dev.limbeck.schema.RoutineOption;
import dev.limbeck.schema.RoutineOption.Flag;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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

  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

  private RoutineOptions() {}

  /** Whether cost and rows are numbers that can be modelled. */
  static boolean isWhole(Row row) throws SQLException {
    return WHOLE.matcher(row.text("procost")).matches()
        && WHOLE.matcher(row.text("prorows")).matches();
  }

  /** In the order of {@code pg_get_functiondef}. */
  static List<RoutineOption> read(Row row) throws SQLException {
    var options = new ArrayList<RoutineOption>();
    flags(row).forEach(flag -> options.add(new RoutineOption.Said(flag)));
    var language = row.text("lanname");
    var usual = language.equals("c") || language.equals("internal") ? "1" : "100";
    whole(row, "procost", usual).map(RoutineOption.Cost::new).ifPresent(options::add);
    if (row.is("proretset")) {
      whole(row, "prorows", "1000").map(RoutineOption.Rows::new).ifPresent(options::add);
    }
    for (var setting : row.list("proconfig")) {
      int sign = setting.indexOf('=');
      var name = setting.substring(0, sign);
      options.add(
          new RoutineOption.Setting(name, Optional.of(value(name, setting.substring(sign + 1)))));
    }
    return options;
  }

  /** Nothing where it is what it usually is, or a fraction, of which {@link Routines} tells. */
  private static Optional<Integer> whole(Row row, String column, String usual) throws SQLException {
    var text = row.text(column);
    return text.equals(usual) || !WHOLE.matcher(text).matches()
        ? Optional.empty()
        : Optional.of(Integer.valueOf(text));
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
        : NUMBER.matcher(value).matches() ? value : Server.literal(value);
  }
}
