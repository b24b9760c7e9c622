package dev.limbeck.source;

/** What a string between quotes means. */
final class StringLiteral {

  private StringLiteral() {}

  /** The value of a string or text block as it stands in a source, its quotes included. */
  static String value(String literal) {
    if (literal.startsWith("\"\"\"")) {
      var body = literal.substring(3, literal.length() - 3).replace("\r\n", "\n");
      return letters(body.substring(body.indexOf('\n') + 1)).stripIndent().translateEscapes();
    }
    var content = letters(literal.substring(1, literal.length() - 1));
    try {
      return content.indexOf('\\') < 0 ? content : content.translateEscapes();
    } catch (IllegalArgumentException unused) {
      // The compiler says what is wrong with it.
      return content;
    }
  }

  /** The same with each letter that is written as its number in its place. */
  static String letters(String text) {
    if (!text.contains("\\u")) {
      return text;
    }
    var out = new StringBuilder();
    for (var at = 0; at < text.length(); at++) {
      var c = text.charAt(at);
      var next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
      if (c == '\\' && next == 'u') {
        var digits = at + 2;
        while (digits < text.length() && text.charAt(digits) == 'u') {
          digits++;
        }
        out.append(letter(text, digits));
        at = digits + 3;
      } else {
        out.append(c);
        if (c == '\\' && at + 1 < text.length()) {
          out.append(next);
          at++;
        }
      }
    }
    return out.toString();
  }

  private static char letter(String text, int at) {
    try {
      return (char) Integer.parseInt(text, at, Math.min(at + 4, text.length()), 16);
    } catch (NumberFormatException unused) {
      return '\uFFFD';
    }
  }
}
