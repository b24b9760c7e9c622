package dev.limbeck.sql;

import dev.limbeck.sql.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Knows whether a statement is inside the {@code BEGIN ATOMIC … END} of a function or procedure.
 *
 * <p>By the server's grammar each statement of such a body ends with a semicolon and none begins
 * with END ({@code routine_body_stmt_list} and {@code TransactionStmtLegacy} in gram.y). So the
 * body's END is the one behind a semicolon or behind ATOMIC; the END of a CASE, or a column that is
 * called {@code end}, never stands there.
 */
final class AtomicBody {

  private final List<String> first = new ArrayList<>();
  private String previous = "";
  private int depth;

  /** Whether a semicolon here belongs to the body. */
  boolean isOpen() {
    return depth > 0;
  }

  /** The next token outside of parentheses, comments left out. */
  void accept(String text, SqlToken token) {
    var word = token.kind() == Kind.WORD ? upper(token.in(text)) : "";
    if (first.size() < 4) {
      first.add(word);
    }
    if (word.equals("ATOMIC") && previous.equals("BEGIN") && createsRoutine()) {
      depth++;
    } else if (word.equals("END") && (previous.equals(";") || previous.equals("ATOMIC"))) {
      depth = Math.max(0, depth - 1);
    }
    previous = token.kind() == Kind.SEMICOLON ? ";" : word;
  }

  /** Before the next statement. */
  void reset() {
    first.clear();
    previous = "";
    depth = 0;
  }

  private boolean createsRoutine() {
    if (!first.getFirst().equals("CREATE")) {
      return false;
    }
    var kind = first.get(1).equals("OR") ? first.getLast() : first.get(1);
    return kind.equals("FUNCTION") || kind.equals("PROCEDURE");
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }
}
