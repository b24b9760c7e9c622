package dev.limbeck.schema;

import java.util.ArrayList;
import java.util.List;

/** Splits {@code a."b.c"} at the dots that stand outside of double quotes. */
final class DottedName {

  private final String text;
  private int at;

  private DottedName(String text) {
    this.text = text;
  }

  static List<String> parts(String text) {
    return new DottedName(text).read();
  }

  private List<String> read() {
    var parts = new ArrayList<String>();
    parts.add(part());
    while (at < text.length()) {
      at++; // the dot
      parts.add(part());
    }
    return parts;
  }

  private String part() {
    return at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
  }

  private String plain() {
    int dot = text.indexOf('.', at);
    int end = dot < 0 ? text.length() : dot;
    var part = text.substring(at, end);
    at = end;
    if (part.isEmpty()) {
      throw new IllegalArgumentException("'%s' is not a name: a part is empty".formatted(text));
    }
    return part;
  }

  private String quoted() {
    var part = new StringBuilder();
    for (at++; at < text.length(); at++) {
      if (text.charAt(at) != '"') {
        part.append(text.charAt(at));
      } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
        part.append('"');
        at++;
      } else {
        at++;
        return closed(part.toString());
      }
    }
    throw new IllegalArgumentException("'%s' has a quote that is not closed".formatted(text));
  }

  private String closed(String part) {
    if (part.isEmpty() || (at < text.length() && text.charAt(at) != '.')) {
      throw new IllegalArgumentException("'%s' is not a name".formatted(text));
    }
    return part;
  }
}
