package dev.limbeck.script;

import dev.limbeck.problem.Location;
import dev.limbeck.sql.TextLines;
import java.util.List;
import java.util.Locale;

/**
 * A query that must give true before or after the statements of a section, in the same transaction.
 *
 * @param kind when it is asked
 * @param query one statement without its semicolon, as it stands in the file but for the hyphens
 * @param lines where each of its lines begins in the file; never none
 */
public record Check(Kind kind, String query, List<Location> lines) {

  /** Copies the places. */
  public Check {
    lines = List.copyOf(lines);
  }

  /** When a check is asked. */
  public enum Kind {
    /** Before the first statement. */
    REQUIRE,
    /** After the last statement. */
    VERIFY;

    /** As it is written, {@code @require}. */
    public String sign() {
      return "@" + name().toLowerCase(Locale.ROOT);
    }
  }

  /** Where the query begins. */
  public Location location() {
    return lines.getFirst();
  }

  /** What tells it from all others, {@code @require at db/versions/3b7a1d2e4f56_users.sql:7}. */
  public String name() {
    var place = location();
    return "%s at %s:%d".formatted(kind.sign(), place.path(), place.line()).replaceAll("\\R", " ");
  }

  /**
   * The place in the file of a character of the query, as the server counts them in an error.
   *
   * @param position in code points, from 1; one beyond the query means its begin
   */
  public Location location(int position) {
    if (position < 1 || position > query.codePointCount(0, query.length())) {
      return location();
    }
    var within = TextLines.of(query).location("", 1, query.offsetByCodePoints(0, position - 1));
    var begin = lines.get(within.line() - 1);
    return new Location(
        begin.path(), begin.line(), begin.column() + within.column() - 1, begin.lineText());
  }
}
