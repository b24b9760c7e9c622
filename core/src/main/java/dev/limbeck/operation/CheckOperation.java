package dev.limbeck.operation;

import dev.limbeck.sql.SqlLexer;
import dev.limbeck.sql.SqlToken;

/**
 * What must be true before or after the other operations of a revision; nothing is changed by it.
 *
 * <p>In SQL it is a comment, {@code -- @require QUERY}: a run reads it and asks it, whoever reads
 * the text knows what is asked.
 */
public sealed interface CheckOperation extends Operation {

  /** The query: true in the first column of each row, and at least one row. */
  String query();

  /**
   * Asked before all other operations.
   *
   * @param query a query without a semicolon at its end
   */
  record Require(String query) implements CheckOperation {

    /** Refuses what a comment cannot hold. */
    public Require {
      CheckOperation.refuseBlankLines(query);
    }
  }

  /**
   * Asked after all other operations.
   *
   * @param query a query without a semicolon at its end
   */
  record Verify(String query) implements CheckOperation {

    /** Refuses what a comment cannot hold. */
    public Verify {
      CheckOperation.refuseBlankLines(query);
    }
  }

  /** How it stands in a section of SQL: in one line of comment, or in several. */
  default String comment() {
    var sign =
        switch (this) {
          case Require unused -> "-- @require ";
          case Verify unused -> "-- @verify ";
        };
    var lines = query().strip().lines().filter(line -> !line.isBlank()).toList();
    return lines.size() == 1
        ? sign + lines.getFirst()
        : sign.stripTrailing() + "\n--   " + String.join("\n--   ", lines);
  }

  private static void refuseBlankLines(String query) {
    if (query.isBlank()) {
      throw new IllegalArgumentException("a check has no query");
    }
    for (var token : SqlLexer.tokens(query)) {
      var isQuoted =
          token.kind() == SqlToken.Kind.STRING || token.kind() == SqlToken.Kind.DOLLAR_STRING;
      if (isQuoted && token.in(query).lines().anyMatch(String::isBlank)) {
        throw new IllegalArgumentException("a check cannot have a blank line within quotes");
      }
    }
  }
}
