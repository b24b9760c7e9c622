package dev.limbeck.sql;

import dev.limbeck.sql.SqlToken.Kind;
import java.util.Optional;

/**
 * Recognises the rows that a dump holds behind {@code COPY … FROM STDIN;}.
 *
 * <p>To the server they are no SQL text, and quotes in them are no quotes: read as SQL they would
 * hide the rest of the file behind an error about some row.
 */
final class CopyRows {

  private boolean atStart = true;
  private boolean copy;
  private boolean from;
  private boolean fromStdin;
  private int depth;

  /** The rows that begin behind this token, if it ends a {@code COPY … FROM STDIN}. */
  Optional<SqlToken> after(String text, SqlToken token) {
    if (token.isComment()) {
      return Optional.empty();
    }
    if (token.kind() == Kind.SEMICOLON) {
      var rows = fromStdin ? rows(text, token.end()) : Optional.<SqlToken>empty();
      atStart = true;
      copy = false;
      from = false;
      fromStdin = false;
      depth = 0;
      return rows;
    }
    if (atStart) {
      copy = token.isWord(text, "COPY");
      atStart = false;
    } else if (copy) {
      follow(text, token);
    }
    return Optional.empty();
  }

  private void follow(String text, SqlToken token) {
    depth += token.kind() == Kind.OPEN ? 1 : token.kind() == Kind.CLOSE ? -1 : 0;
    fromStdin |= from && token.isWord(text, "STDIN");
    from = depth == 0 && token.isWord(text, "FROM");
  }

  private static Optional<SqlToken> rows(String text, int from) {
    var start = text.indexOf('\n', from) + 1;
    var line = start;
    while (line > 0 && line < text.length()) {
      var next = text.indexOf('\n', line);
      var end = next < 0 ? text.length() : next;
      if (text.substring(line, end).stripTrailing().equals("\\.")) {
        return Optional.of(new SqlToken(Kind.COPY_ROWS, start, end, true));
      }
      line = end + 1;
    }
    return Optional.empty();
  }
}
