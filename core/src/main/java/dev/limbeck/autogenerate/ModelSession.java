package dev.limbeck.autogenerate;

import dev.limbeck.model.ModelStatement;
import dev.limbeck.problem.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the statements of a model's file have done to the session; each file begins anew. */
final class ModelSession {

  private static final Pattern SETS =
      Pattern.compile("(?is)\\s*(SET|RESET)\\b.*|\\s*SELECT\\s+(pg_catalog\\.)?set_config\\b.*");

  /** What an unqualified name may be looked for in afterwards. */
  private static final Pattern MOVES_PATH =
      Pattern.compile("(?is)\\s*(CREATE|ALTER|DROP)\\s+(EXTENSION|SCHEMA)\\b.*");

  private final List<String> settings = new ArrayList<>();
  private String file = "";

  /** The statements in force that set something. */
  List<String> settings() {
    return List.copyOf(settings);
  }

  /** Whether the statement is the first of another file; from then on it is in it. */
  boolean begins(ModelStatement statement) {
    var other = !path(statement).equals(file);
    if (other) {
      settings.clear();
      file = path(statement);
    }
    return other;
  }

  void sent(ModelStatement statement) {
    if (sets(statement)) {
      settings.add(statement.statement().text());
    }
  }

  static boolean isOtherFile(List<ModelStatement> message, ModelStatement next) {
    return !message.isEmpty() && !path(message.getLast()).equals(path(next));
  }

  static boolean needsOwnMessage(ModelStatement statement) {
    return sets(statement) || movesPath(statement) || !statement.statement().transactional();
  }

  static boolean movesPath(ModelStatement statement) {
    return MOVES_PATH.matcher(statement.statement().text()).matches();
  }

  private static boolean sets(ModelStatement statement) {
    return SETS.matcher(statement.statement().text()).matches();
  }

  private static String path(ModelStatement statement) {
    return statement.place().map(Location::path).orElse("");
  }
}
