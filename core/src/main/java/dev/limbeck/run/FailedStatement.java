package dev.limbeck.run;

import dev.limbeck.dialect.ServerError;
import dev.limbeck.script.Section;
import dev.limbeck.sql.SplitStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which statement of a section failed where the server gives no position, as for a violated
 * constraint or a missing table that a foreign key names.
 *
 * <p>Concluded from the names in the server's sentence: the first statement that says a missing
 * name is the one, the first that creates an existing one, and else the only one that has it.
 */
final class FailedStatement {

  /** The names in a sentence of the server's, {@code relation "users" does not exist}. */
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

  /** Table, index or view; type or constraint; schema; function; column. */
  private static final Set<String> THERE_ALREADY =
      Set.of("42P07", "42710", "42P06", "42723", "42701");

  /** Table; type or other object; function: what an unqualified name is looked for on the path. */
  private static final Set<String> NOT_ON_THE_PATH = Set.of("42P01", "42704", "42883");

  /** The same, and column and schema. */
  private static final Set<String> MISSING = Set.of("42P01", "42704", "42883", "42703", "3F000");

  private static final Pattern CREATES = Pattern.compile("(?is)\\s*(CREATE|ALTER)\\b.*");

  /** A {@code -x} argument that the revision reads and nobody gave. */
  private static final Pattern ARGUMENT = Pattern.compile("\"limbeck\\.x\\.([^\"]+)\"");

  private FailedStatement() {}

  /** The {@code -x} argument that was not given, if that is why. */
  static Optional<String> missingArgument(ServerError error) {
    return error.sqlState().equals("42704")
        ? ARGUMENT.matcher(error.message()).results().map(found -> found.group(1)).findFirst()
        : Optional.empty();
  }

  /** Whether something of that name is there already. */
  static boolean isThereAlready(ServerError error) {
    return THERE_ALREADY.contains(error.sqlState());
  }

  /** Whether nothing of that name was found on the search path. */
  static boolean isNotOnThePath(ServerError error) {
    return NOT_ON_THE_PATH.contains(error.sqlState());
  }

  /** Where in the section's text; empty where it cannot be told. */
  static Optional<Integer> offset(Section section, ServerError error) {
    var statements = section.statements();
    if (statements.size() == 1) {
      return Optional.of(statements.getFirst().offset());
    }
    return QUOTED
        .matcher(error.message())
        .results()
        .flatMap(name -> place(statements, name.group(1), error).stream())
        .findFirst();
  }

  private static Optional<Integer> place(
      List<SplitStatement> statements, String name, ServerError error) {
    var candidates =
        statements.stream()
            .filter(
                statement -> !isThereAlready(error) || CREATES.matcher(statement.text()).matches())
            .toList();
    var places = places(candidates, name);
    var first = isThereAlready(error) || MISSING.contains(error.sqlState());
    return first || places.size() == 1 ? places.stream().findFirst() : Optional.empty();
  }

  /** Where a name stands first in each statement that has it. */
  private static List<Integer> places(List<SplitStatement> statements, String name) {
    var word = Pattern.compile("(?<![\\w$])" + Pattern.quote(name) + "(?![\\w$])");
    var places = new ArrayList<Integer>();
    for (var statement : statements) {
      var found = word.matcher(statement.text());
      if (found.find()) {
        places.add(statement.offset() + found.start());
      }
    }
    return places;
  }
}
