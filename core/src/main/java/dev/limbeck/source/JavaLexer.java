package dev.limbeck.source;

/**
 * The words and signs of a Java text, one after the other.
 *
 * <p>Comments and white space lie between them; only the last Javadoc is kept. A text that ends in
 * the middle of something ends with {@link Kind#UNTERMINATED}.
 */
final class JavaLexer {

  /** What a piece of the text is. */
  enum Kind {
    WORD,
    STRING,
    TEXT_BLOCK,
    CHARACTER,
    NUMBER,
    /** One sign; {@code >>} are two. */
    SIGN,
    UNTERMINATED,
    END
  }

  private final String text;
  private Kind kind = Kind.END;
  private int start;
  private int end;
  private int docStart = -1;
  private int docEnd = -1;

  JavaLexer(String text) {
    this.text = text;
  }

  /** Goes to the next piece and says what it is. */
  Kind next() {
    skipBlank();
    start = end;
    kind = kind == Kind.UNTERMINATED ? kind : read();
    return kind;
  }

  Kind kind() {
    return kind;
  }

  /** The offset of the piece's first character. */
  int start() {
    return start;
  }

  /** The offset behind it. */
  int end() {
    return end;
  }

  /** The piece as it stands. */
  String piece() {
    return text.substring(start, end);
  }

  boolean is(String piece) {
    return end - start == piece.length() && text.startsWith(piece, start);
  }

  boolean is(char sign) {
    return kind == Kind.SIGN && text.charAt(start) == sign;
  }

  /** The last Javadoc since {@link #forgetDoc} with its stars; empty where there was none. */
  String doc() {
    return docStart < 0 ? "" : text.substring(docStart, docEnd);
  }

  void forgetDoc() {
    docStart = -1;
  }

  private Kind read() {
    if (kind == Kind.UNTERMINATED || end >= text.length()) {
      return kind == Kind.UNTERMINATED ? kind : Kind.END;
    }
    var c = text.charAt(end);
    if (isWordStart(c)) {
      return word();
    }
    if (c == '"') {
      return text.startsWith("\"\"\"", end) ? quoted("\"\"\"", Kind.TEXT_BLOCK) : line('"');
    }
    if (c == '\'') {
      return line('\'');
    }
    if (isDigit(c)) {
      while (end < text.length() && (isWordPart(text.charAt(end)) || text.charAt(end) == '.')) {
        end++;
      }
      return Kind.NUMBER;
    }
    end++;
    return Kind.SIGN;
  }

  private Kind word() {
    while (end < text.length() && isWordPart(text.charAt(end))) {
      end += text.charAt(end) == '\\' ? 6 : 1;
    }
    end = Math.min(end, text.length());
    return Kind.WORD;
  }

  /** A string or a character, which ends in its line. */
  private Kind line(char quote) {
    var at = end + 1;
    while (at < text.length()) {
      var c = text.charAt(at);
      if (c == quote) {
        end = at + 1;
        return quote == '"' ? Kind.STRING : Kind.CHARACTER;
      }
      if (c == '\n' || c == '\r') {
        break;
      }
      at += c == '\\' ? 2 : 1;
    }
    return Kind.UNTERMINATED;
  }

  private Kind quoted(String quote, Kind whole) {
    var at = end + quote.length();
    while (at < text.length()) {
      if (text.startsWith(quote, at)) {
        end = at + quote.length();
        return whole;
      }
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return Kind.UNTERMINATED;
  }

  private void skipBlank() {
    while (end < text.length()) {
      var c = text.charAt(end);
      if (c <= ' ') {
        end++;
      } else if (c == '/' && text.startsWith("//", end)) {
        skipLine();
      } else if (c == '/' && text.startsWith("/*", end)) {
        if (!skipComment()) {
          kind = Kind.UNTERMINATED;
          return;
        }
      } else {
        return;
      }
    }
  }

  private void skipLine() {
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
  }

  private boolean skipComment() {
    var close = text.indexOf("*/", end + 2);
    if (close < 0) {
      return false;
    }
    if (text.startsWith("/**", end) && close > end + 2) {
      docStart = end;
      docEnd = close + 2;
    }
    end = close + 2;
    return true;
  }

  private boolean isWordStart(char c) {
    return c < 128
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$' || isEscape(c)
        : Character.isJavaIdentifierStart(c) || Character.isSurrogate(c);
  }

  private boolean isWordPart(char c) {
    return isDigit(c) || isWordStart(c) || (c >= 128 && Character.isJavaIdentifierPart(c));
  }

  /** A letter that is written as its number. */
  private boolean isEscape(char c) {
    return c == '\\' && text.startsWith("\\u", end);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
