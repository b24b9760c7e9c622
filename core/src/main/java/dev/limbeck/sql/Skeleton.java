package dev.limbeck.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A statement reduced to its words, so that a rule can be a short pattern.
 *
 * <p>Words are upper case, in parentheses lower case; a string is {@code '}, a quoted identifier
 * {@code "}; all are separated by one space. {@code COPY (SELECT a FROM "T") TO STDOUT} becomes
 * {@code COPY ( select a from " ) TO STDOUT}.
 */
final class Skeleton {

  private final StringBuilder words = new StringBuilder();
  private final List<Integer> starts = new ArrayList<>();
  private final List<SqlToken> tokens = new ArrayList<>();

  private Skeleton() {}

  static Skeleton of(String statement, List<SqlToken> tokens) {
    var skeleton = new Skeleton();
    var depth = 0;
    for (var token : tokens) {
      switch (token.kind()) {
        case LINE_COMMENT, BLOCK_COMMENT -> {}
        case OPEN -> {
          skeleton.add("(", token);
          depth++;
        }
        case CLOSE -> {
          skeleton.add(")", token);
          depth--;
        }
        case WORD -> skeleton.add(cased(token.in(statement), depth), token);
        case STRING, DOLLAR_STRING -> skeleton.add("'", token);
        case QUOTED_IDENTIFIER -> skeleton.add("\"", token);
        case NUMBER, PARAMETER, SEMICOLON, SYMBOL -> skeleton.add(token.in(statement), token);
        case PSQL_COMMAND, COPY_ROWS -> skeleton.add("\\", token);
      }
    }
    return skeleton;
  }

  /** The words as one text. */
  CharSequence words() {
    return words;
  }

  /** The token of the word that begins at an offset of {@link #words}. */
  SqlToken tokenAt(int offset) {
    return tokens.get(starts.indexOf(offset));
  }

  private void add(String word, SqlToken token) {
    if (!words.isEmpty()) {
      words.append(' ');
    }
    starts.add(words.length());
    tokens.add(token);
    words.append(word);
  }

  private static String cased(String word, int depth) {
    return depth > 0 ? word.toLowerCase(Locale.ROOT) : word.toUpperCase(Locale.ROOT);
  }
}
