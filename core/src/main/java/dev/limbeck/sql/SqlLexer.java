package dev.limbeck.sql;

import dev.limbeck.sql.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a text into tokens by PostgreSQL's lexical rules, with {@code standard_conforming_strings}
 * on.
 *
 * <p>Follows {@code src/backend/parser/scan.l} of PostgreSQL 18 and, for backslashes outside of
 * quotes, {@code src/fe_utils/psqlscan.l}. Every text has tokens; one that is cut off by the end is
 * marked as not closed.
 */
public final class SqlLexer {

  private final String text;
  private final List<SqlToken> tokens = new ArrayList<>();
  private final CopyRows copyRows = new CopyRows();
  private int at;

  private SqlLexer(String text) {
    this.text = text;
  }

  /** All tokens of the text in order, comments included. */
  public static List<SqlToken> tokens(String text) {
    var lexer = new SqlLexer(text);
    lexer.run();
    return lexer.tokens;
  }

  /** The quote or comment of these tokens that the end of the text cuts off. */
  public static Optional<SqlToken> unterminated(List<SqlToken> tokens) {
    return tokens.isEmpty() || tokens.getLast().closed()
        ? Optional.empty()
        : Optional.of(tokens.getLast());
  }

  private void run() {
    while (at < text.length()) {
      if (isSpace(text.charAt(at))) {
        at++;
        continue;
      }
      var token = next();
      tokens.add(token);
      at = token.end();
      var rows = copyRows.after(text, token);
      if (rows.isPresent()) {
        tokens.add(rows.get());
        at = rows.get().end();
      }
    }
  }

  private SqlToken next() {
    var c = text.charAt(at);
    if (isWordStart(c)) {
      return wordOrPrefixedQuote();
    }
    if (isDigit(c) || (c == '.' && isDigit(charAt(at + 1)))) {
      return new SqlToken(Kind.NUMBER, at, numberEnd(), true);
    }
    return switch (c) {
      case '\'' -> string(at, false);
      case '"' -> quotedIdentifier(at);
      case '$' -> dollar();
      case '-' -> charAt(at + 1) == '-' ? closed(Kind.LINE_COMMENT, lineEnd(at)) : symbol();
      case '/' -> charAt(at + 1) == '*' ? blockComment() : symbol();
      case '\\' -> closed(Kind.PSQL_COMMAND, lineEnd(at));
      case ';' -> closed(Kind.SEMICOLON, at + 1);
      case '(' -> closed(Kind.OPEN, at + 1);
      case ')' -> closed(Kind.CLOSE, at + 1);
      default -> symbol();
    };
  }

  private SqlToken wordOrPrefixedQuote() {
    var end = at + 1;
    while (end < text.length() && isWordPart(text.charAt(end))) {
      end++;
    }
    if (end == at + 1) {
      var prefix = Character.toLowerCase(text.charAt(at));
      var follows = charAt(end);
      if (follows == '\'' && "ebxn".indexOf(prefix) >= 0) {
        return string(end, prefix == 'e');
      }
      if (prefix == 'u' && follows == '&' && charAt(end + 1) == '\'') {
        return string(end + 1, false);
      }
      if (prefix == 'u' && follows == '&' && charAt(end + 1) == '"') {
        return quotedIdentifier(end + 1);
      }
    }
    return closed(Kind.WORD, end);
  }

  /**
   * Digits, underscores and points; an exponent only if it has digits, as {@code 1E'x'} has not.
   */
  private int numberEnd() {
    var end = at + 1;
    while (isDigit(charAt(end)) || charAt(end) == '_' || charAt(end) == '.') {
      end++;
    }
    if (charAt(end) == 'e' || charAt(end) == 'E') {
      var digits = charAt(end + 1) == '+' || charAt(end + 1) == '-' ? end + 2 : end + 1;
      if (isDigit(charAt(digits))) {
        end = digits;
        while (isDigit(charAt(end)) || charAt(end) == '_') {
          end++;
        }
      }
    }
    return end;
  }

  /** From the token's prefix to the last quote; a string that goes on in another line is one. */
  private SqlToken string(int quote, boolean backslashes) {
    var end = quote + 1;
    while (end < text.length()) {
      var c = text.charAt(end);
      if (c == '\\' && backslashes) {
        end += 2;
      } else if (c != '\'') {
        end++;
      } else if (charAt(end + 1) == '\'') {
        end += 2;
      } else {
        var continued = continuation(end + 1);
        if (continued.isEmpty()) {
          return closed(Kind.STRING, end + 1);
        }
        end = continued.get() + 1;
      }
    }
    return cutOff(Kind.STRING);
  }

  /**
   * Where a string goes on behind its closing quote: at a quote with nothing but white space and
   * line comments between, and at least one line end. The second part is read as the first one.
   */
  private Optional<Integer> continuation(int from) {
    var lineEnds = 0;
    var i = from;
    while (i < text.length()) {
      var c = text.charAt(i);
      if (c == '-' && charAt(i + 1) == '-') {
        i = lineEnd(i);
      } else if (isSpace(c)) {
        lineEnds += isLineEnd(c) ? 1 : 0;
        i++;
      } else {
        return c == '\'' && lineEnds > 0 ? Optional.of(i) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private SqlToken quotedIdentifier(int quote) {
    var end = text.indexOf('"', quote + 1);
    while (end >= 0 && charAt(end + 1) == '"') {
      end = text.indexOf('"', end + 2);
    }
    return end < 0 ? cutOff(Kind.QUOTED_IDENTIFIER) : closed(Kind.QUOTED_IDENTIFIER, end + 1);
  }

  private SqlToken dollar() {
    var end = at + 1;
    if (isDigit(charAt(end))) {
      while (isDigit(charAt(end))) {
        end++;
      }
      return closed(Kind.PARAMETER, end);
    }
    if (isWordStart(charAt(end))) {
      while (isWordPart(charAt(end)) && charAt(end) != '$') {
        end++;
      }
    }
    if (charAt(end) != '$') {
      return symbol();
    }
    var tag = text.substring(at, end + 1);
    var close = text.indexOf(tag, end + 1);
    return close < 0
        ? cutOff(Kind.DOLLAR_STRING)
        : closed(Kind.DOLLAR_STRING, close + tag.length());
  }

  private SqlToken blockComment() {
    var depth = 1;
    var end = at + 2;
    while (end < text.length()) {
      if (text.startsWith("/*", end)) {
        depth++;
        end += 2;
      } else if (text.startsWith("*/", end)) {
        depth--;
        end += 2;
        if (depth == 0) {
          return closed(Kind.BLOCK_COMMENT, end);
        }
      } else {
        end++;
      }
    }
    return cutOff(Kind.BLOCK_COMMENT);
  }

  private SqlToken symbol() {
    return closed(Kind.SYMBOL, at + 1);
  }

  private SqlToken closed(Kind kind, int end) {
    return new SqlToken(kind, at, end, true);
  }

  private SqlToken cutOff(Kind kind) {
    return new SqlToken(kind, at, text.length(), false);
  }

  private int lineEnd(int from) {
    var end = from;
    while (end < text.length() && !isLineEnd(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The character, or NUL behind the end. */
  private char charAt(int index) {
    return index < text.length() ? text.charAt(index) : 0;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whatever is not ASCII is a letter to the server, also a no-break space. */
  private static boolean isWordStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
  }

  private static boolean isWordPart(char c) {
    return isWordStart(c) || isDigit(c) || c == '$';
  }
}
