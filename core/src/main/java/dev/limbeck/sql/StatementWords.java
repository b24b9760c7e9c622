package dev.limbeck.sql;

import dev.limbeck.sql.SqlToken.Kind;
import java.util.List;
import java.util.Locale;

/** Reads a statement word by word, without its comments. */
final class StatementWords {

  private final String statement;
  private final List<SqlToken> tokens;
  private int at;

  StatementWords(String statement) {
    this.statement = statement;
    this.tokens = SqlLexer.tokens(statement).stream().filter(token -> !token.isComment()).toList();
  }

  boolean isAtEnd() {
    return at >= tokens.size();
  }

  /** The word here in upper case; empty where there is none. */
  String word() {
    return isAtEnd() || tokens.get(at).kind() != Kind.WORD
        ? ""
        : tokens.get(at).in(statement).toUpperCase(Locale.ROOT);
  }

  boolean is(Kind kind) {
    return !isAtEnd() && tokens.get(at).kind() == kind;
  }

  /** Whether the token here is this one character. */
  boolean isSymbol(String symbol) {
    return is(Kind.SYMBOL) && tokens.get(at).in(statement).equals(symbol);
  }

  void next() {
    at++;
  }

  /** Goes on behind these words, which must all be here. */
  boolean skip(String... words) {
    int before = at;
    for (var word : words) {
      if (!word().equals(word)) {
        at = before;
        return false;
      }
      next();
    }
    return true;
  }

  /** A name with its qualifiers, as it stands here; empty where there is none. */
  String name() {
    var name = new StringBuilder();
    while (is(Kind.WORD) || is(Kind.QUOTED_IDENTIFIER)) {
      name.append(tokens.get(at).in(statement));
      next();
      if (!isSymbol(".")) {
        break;
      }
      name.append('.');
      next();
    }
    return name.toString();
  }

  /** Goes on behind the parentheses that open here, if any do. */
  void skipParentheses() {
    if (!is(Kind.OPEN)) {
      return;
    }
    int depth = 0;
    do {
      depth += is(Kind.OPEN) ? 1 : is(Kind.CLOSE) ? -1 : 0;
      next();
    } while (depth > 0 && !isAtEnd());
  }

  /** Goes on to the next comma outside of parentheses and behind it; false where there is none. */
  boolean skipComma() {
    while (!isAtEnd()) {
      if (isSymbol(",")) {
        next();
        return true;
      }
      skipOne();
    }
    return false;
  }

  /** Goes on behind the token here, or behind the parentheses that open here. */
  void skipOne() {
    if (is(Kind.OPEN)) {
      skipParentheses();
    } else {
      next();
    }
  }

  /** Whether these words stand one behind the other somewhere from here on. */
  boolean has(String... words) {
    int before = at;
    try {
      for (; !isAtEnd(); next()) {
        if (skip(words)) {
          return true;
        }
      }
      return false;
    } finally {
      at = before;
    }
  }
}
