package dev.limbeck.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What psql prints for a statement without rows, {@code UPDATE 3} or {@code CREATE TABLE}. The
 * driver keeps the server's own tag for itself, so that it is read from the statement.
 */
final class CommandTag {

  /** Words that stand between {@code CREATE} and what is created. */
  private static final List<String> MODIFIERS =
      List.of(
          "OR",
          "REPLACE",
          "TEMP",
          "TEMPORARY",
          "LOCAL",
          "GLOBAL",
          "UNLOGGED",
          "RECURSIVE",
          "UNIQUE",
          "TRUSTED",
          "PROCEDURAL",
          "CONSTRAINT");

  /** First words of names that have several. */
  private static final List<String> BEGINNINGS =
      List.of(
          "MATERIALIZED",
          "FOREIGN",
          "DATA",
          "EVENT",
          "TEXT",
          "SEARCH",
          "ACCESS",
          "DEFAULT",
          "LARGE");

  private static final List<String> CHANGES = List.of("INSERT", "UPDATE", "DELETE", "MERGE");

  private static final Pattern PART = Pattern.compile("[A-Za-z_]\\w*|[()]");

  private CommandTag() {}

  static String of(String sql, int count) {
    var words = topLevelWords(sql);
    var verb = words.isEmpty() ? "" : words.getFirst();
    return switch (verb) {
      case "WITH" -> change(words, count);
      case "INSERT" -> "INSERT 0 " + count;
      case "UPDATE", "DELETE", "MERGE", "MOVE", "COPY", "SELECT" -> verb + " " + count;
      case "CREATE", "ALTER", "DROP" -> verb + " " + object(words.subList(1, words.size()));
      case "DECLARE", "CLOSE" -> verb + " CURSOR";
      case "TRUNCATE", "LOCK" -> verb + " TABLE";
      case "REFRESH" -> "REFRESH MATERIALIZED VIEW";
      case "START" -> "START TRANSACTION";
      case "END" -> "COMMIT";
      case "ABORT" -> "ROLLBACK";
      default -> verb;
    };
  }

  private static String change(List<String> words, int count) {
    for (var word : words) {
      if (CHANGES.contains(word)) {
        return of(word, count);
      }
    }
    return of("SELECT", count);
  }

  private static String object(List<String> words) {
    var name = new ArrayList<String>();
    for (var word : words) {
      if (MODIFIERS.contains(word) && name.isEmpty()) {
        continue;
      }
      name.add(word.equals("USER") ? "ROLE" : word);
      if (!BEGINNINGS.contains(word)) {
        break;
      }
    }
    return String.join(" ", name);
  }

  /** Words in capitals, without those in parentheses, quotes and comments. */
  private static List<String> topLevelWords(String sql) {
    var bare =
        sql.replaceAll("(?s)--[^\n]*|/\\*.*?\\*/|'[^']*'|\"[^\"]*\"|\\$(\\w*)\\$.*?\\$\\1\\$", " ");
    var words = new ArrayList<String>();
    var parts = PART.matcher(bare);
    var depth = 0;
    while (parts.find()) {
      var part = parts.group();
      depth += part.equals("(") ? 1 : part.equals(")") ? -1 : 0;
      if (depth == 0 && !part.equals(")")) {
        words.add(part.toUpperCase(Locale.ROOT));
      }
    }
    return words;
  }
}
