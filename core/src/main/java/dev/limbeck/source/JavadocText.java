package dev.limbeck.source;

import java.util.ArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Javadoc comment as one reads it. */
final class JavadocText {

  private static final Pattern INLINE = Pattern.compile("\\{@(?:code|literal)\\s+([^{}]*)\\}");
  private static final Pattern MARKUP = Pattern.compile("</?(?:p|b|i|em|strong|code|pre)\\s*/?>");
  private static final Pattern NUMBER = Pattern.compile("&#(\\d{1,6});");

  private JavadocText() {}

  /** The text up to the first block tag, without stars and markup. */
  static String of(String comment) {
    if (comment.isEmpty()) {
      return "";
    }
    var lines = new ArrayList<String>();
    for (var line : comment.substring(3, comment.length() - 2).lines().toList()) {
      var content = withoutStars(line);
      if (content.startsWith("@")) {
        break;
      }
      lines.add(content);
    }
    var text = String.join("\n", lines).strip();
    return text.indexOf('<') < 0 && text.indexOf('&') < 0 && text.indexOf('{') < 0
        ? text
        : plain(text);
  }

  private static String withoutStars(String line) {
    var stripped = line.strip();
    var at = 0;
    while (at < stripped.length() && stripped.charAt(at) == '*') {
      at++;
    }
    return at == 0 ? stripped : stripped.substring(at).strip();
  }

  private static String plain(String text) {
    var words = MARKUP.matcher(INLINE.matcher(text).replaceAll("$1")).replaceAll("");
    var letters =
        NUMBER
            .matcher(words)
            .replaceAll(number ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(number.group(1)))));
    return letters
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }
}
