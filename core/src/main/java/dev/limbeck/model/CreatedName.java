package dev.limbeck.model;

import dev.limbeck.sql.SqlToken;
import dev.limbeck.sql.SqlToken.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a {@code CREATE} creates, read from its tokens as far as they have come.
 *
 * @param text what the tokens are of
 * @param tokens without comments
 */
record CreatedName(String text, List<SqlToken> tokens) {

  private static final Set<String> BEFORE_KIND =
      Set.of(
          "OR",
          "REPLACE",
          "TEMP",
          "TEMPORARY",
          "UNLOGGED",
          "UNIQUE",
          "MATERIALIZED",
          "FOREIGN",
          "RECURSIVE",
          "CONSTRAINT");

  private static final Set<String> KINDS =
      Set.of(
          "TABLE",
          "VIEW",
          "INDEX",
          "SEQUENCE",
          "TYPE",
          "DOMAIN",
          "STATISTICS",
          "FUNCTION",
          "PROCEDURE",
          "SCHEMA");

  private static final Set<String> BEFORE_NAME =
      Set.of("IF", "NOT", "EXISTS", "CONCURRENTLY", "ONLY");

  boolean isTable() {
    return word(kind()).equals("TABLE");
  }

  /** The object's name without the service's own schema; empty where it has none. */
  Optional<String> name(String schema) {
    var at = nameStart();
    if (at >= tokens.size() || !isName(at)) {
      return Optional.empty();
    }
    var name = new StringBuilder(unquoted(tokens.get(at).in(text)));
    for (int i = at + 1; i + 1 < tokens.size() && is(i, "."); i += 2) {
      name.append('.').append(unquoted(tokens.get(i + 1).in(text)));
    }
    var own = schema + ".";
    return Optional.of(name.toString())
        .map(all -> all.startsWith(own) ? all.substring(own.length()) : all);
  }

  /** The index behind the name. */
  int end() {
    var end = nameStart() + 1;
    while (end < tokens.size() && is(end, ".")) {
      end += 2;
    }
    return end;
  }

  /** The column or constraint that a token is part of; a comma belongs to what it ends. */
  Optional<String> elementOf(int index) {
    int depth = 0;
    int begin = -1;
    for (int i = end(); i <= index; i++) {
      var kind = tokens.get(i).kind();
      if (depth == 1 && i < index && is(i, ",")) {
        begin = i + 1;
      }
      if (kind == Kind.OPEN) {
        depth++;
        begin = depth == 1 ? i + 1 : begin;
      } else if (kind == Kind.CLOSE) {
        depth--;
        begin = depth == 0 ? -1 : begin;
      }
    }
    if (begin < 0 || begin >= tokens.size() || is(begin, ",")) {
      return Optional.empty();
    }
    int at = word(begin).equals("CONSTRAINT") ? begin + 1 : begin;
    return at < tokens.size() && isName(at)
        ? Optional.of(unquoted(tokens.get(at).in(text)))
        : Optional.empty();
  }

  private int kind() {
    int at = word(0).equals("CREATE") ? 1 : tokens.size();
    while (at < tokens.size() && BEFORE_KIND.contains(word(at))) {
      at++;
    }
    return at;
  }

  private int nameStart() {
    int at = kind();
    if (!KINDS.contains(word(at))) {
      return tokens.size();
    }
    at++;
    while (at < tokens.size() && BEFORE_NAME.contains(word(at))) {
      at++;
    }
    return at;
  }

  private boolean isName(int at) {
    var kind = tokens.get(at).kind();
    return kind == Kind.WORD || kind == Kind.QUOTED_IDENTIFIER;
  }

  private boolean is(int at, String sign) {
    return tokens.get(at).in(text).equals(sign);
  }

  private String word(int at) {
    return at < tokens.size() && tokens.get(at).kind() == Kind.WORD
        ? tokens.get(at).in(text).toUpperCase(Locale.ROOT)
        : "";
  }

  /** A name as the server keeps it. */
  static String unquoted(String name) {
    return name.startsWith("\"") && name.endsWith("\"") && name.length() > 1
        ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
        : name.toLowerCase(Locale.ROOT);
  }
}
