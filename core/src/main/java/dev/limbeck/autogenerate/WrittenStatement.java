package dev.limbeck.autogenerate;

import dev.limbeck.sql.SqlLexer;
import dev.limbeck.sql.SqlToken;
import dev.limbeck.sql.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A statement as its tokens show it: what it makes or alters, and the parts that can be taken out
 * of it one by one: the columns and constraints of a {@code CREATE TABLE}, the actions of an {@code
 * ALTER TABLE}.
 */
final class WrittenStatement {

  private static final Set<String> BEFORE_KIND =
      Set.of(
          "OR",
          "REPLACE",
          "TEMP",
          "TEMPORARY",
          "UNLOGGED",
          "UNIQUE",
          "TRUSTED",
          "PROCEDURAL",
          "RECURSIVE",
          "CONSTRAINT",
          "DEFAULT");

  /** Kinds of two or three words begin with these. */
  private static final Set<String> FIRST_OF_KIND =
      Set.of("MATERIALIZED", "FOREIGN", "EVENT", "TEXT", "ACCESS", "OPERATOR", "USER");

  private static final Set<String> MORE_OF_KIND =
      Set.of(
          "VIEW",
          "TABLE",
          "DATA",
          "WRAPPER",
          "TRIGGER",
          "SEARCH",
          "CONFIGURATION",
          "DICTIONARY",
          "PARSER",
          "TEMPLATE",
          "METHOD",
          "CLASS",
          "FAMILY",
          "MAPPING");

  private static final Set<String> BEFORE_NAME =
      Set.of("IF", "NOT", "EXISTS", "CONCURRENTLY", "ONLY");

  private static final Set<String> CONSTRAINT =
      Set.of("CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN", "EXCLUDE", "LIKE", "NOT");

  /** On a table, and named together with it. */
  private static final Set<String> ON_TABLE = Set.of("TRIGGER", "POLICY", "RULE");

  private final String text;
  private final List<SqlToken> tokens;
  private final int kind;
  private final int name;

  WrittenStatement(String text) {
    this.text = text;
    this.tokens =
        SqlLexer.tokens(text).stream()
            .filter(token -> !token.isComment() && token.kind() != Kind.SEMICOLON)
            .toList();
    this.kind = kindStart();
    this.name = nameStart();
  }

  private int kindStart() {
    int at = 1;
    while (BEFORE_KIND.contains(word(at)) && !word(at + 1).isEmpty()) {
      at++;
    }
    return at;
  }

  private int nameStart() {
    int at = kind + 1;
    if (FIRST_OF_KIND.contains(word(kind))) {
      while (MORE_OF_KIND.contains(word(at))) {
        at++;
      }
    }
    while (BEFORE_NAME.contains(word(at))) {
      at++;
    }
    return at;
  }

  String text() {
    return text;
  }

  boolean creates() {
    return word(0).equals("CREATE");
  }

  boolean altersTable() {
    return word(0).equals("ALTER") && word(kind).equals("TABLE");
  }

  boolean comments() {
    return word(0).equals("COMMENT");
  }

  /** Whether it takes something away. */
  boolean drops() {
    return word(0).equals("DROP");
  }

  /** Whether what it makes holds rows. */
  boolean makesRows() {
    return createdKind()
        .filter(one -> one.equals("table") || one.equals("materialized view"))
        .isPresent();
  }

  /** What kind of thing it makes, {@code materialized view}; empty where it makes nothing. */
  Optional<String> createdKind() {
    if (!creates() || word(kind).isEmpty()) {
      return Optional.empty();
    }
    var words = new StringBuilder(word(kind));
    for (int i = kind + 1; FIRST_OF_KIND.contains(word(kind)) && i < name; i++) {
      if (MORE_OF_KIND.contains(word(i))) {
        words.append(' ').append(word(i));
      }
    }
    return Optional.of(words.toString().toLowerCase(Locale.ROOT));
  }

  /**
   * What it makes or alters, {@code [schema, name]}; a trigger or policy is named with its table
   * before it. Empty where it has no name.
   */
  List<String> name() {
    var own = nameAt(name);
    if (!creates() || !(ON_TABLE.contains(word(kind)) || word(kind).equals("INDEX"))) {
      return own;
    }
    var table = table();
    if (namesPart()) {
      return Stream.concat(table.stream(), own.stream()).toList();
    }
    if (word(name).equals("ON")) {
      return List.of();
    }
    return table.size() > 1 ? List.of(table.getFirst(), own.getLast()) : own;
  }

  /** The table that an index or a trigger is on. */
  private List<String> table() {
    var before = word(kind).equals("RULE") ? "TO" : "ON";
    for (int i = name; i < tokens.size(); i++) {
      if (word(i).equals(before)) {
        return nameAt(i + 1);
      }
    }
    return List.of();
  }

  /** Whether {@link #name} ends with a part of a table. */
  boolean namesPart() {
    return creates() && ON_TABLE.contains(word(kind));
  }

  private List<String> nameAt(int at) {
    var parts = new ArrayList<String>();
    int i = word(at).equals("ONLY") ? at + 1 : at;
    while (isName(i)) {
      parts.add(unquoted(tokens.get(i).in(text)));
      if (!is(i + 1, ".")) {
        break;
      }
      i += 2;
    }
    return parts;
  }

  /**
   * A part of a statement that can be taken out of it.
   *
   * @param from its first token
   * @param to behind its last token
   */
  record Element(int from, int to) {}

  /** The columns and constraints of a table, or the actions of an ALTER TABLE; else none. */
  List<Element> elements() {
    int end = name;
    while (is(end + 1, ".")) {
      end += 2;
    }
    end++;
    if (altersTable()) {
      return cut(is(end, "*") ? end + 1 : end, tokens.size());
    }
    var isTable = creates() && word(kind).equals("TABLE");
    return isTable && is(end, "(") ? cut(end + 1, closing(end)) : List.of();
  }

  private int closing(int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      depth += depthOf(i);
      if (depth == 0) {
        return i;
      }
    }
    return tokens.size();
  }

  private int depthOf(int at) {
    var sign = tokens.get(at).kind();
    return sign == Kind.OPEN || is(at, "[") ? 1 : sign == Kind.CLOSE || is(at, "]") ? -1 : 0;
  }

  private List<Element> cut(int from, int to) {
    var found = new ArrayList<Element>();
    int depth = 0;
    int begin = from;
    for (int i = from; i < to; i++) {
      depth += depthOf(i);
      if (depth == 0 && is(i, ",")) {
        found.add(new Element(begin, i));
        begin = i + 1;
      }
    }
    if (begin < to) {
      found.add(new Element(begin, to));
    }
    return found;
  }

  /** The element in which an offset of the text lies. */
  Optional<Element> elementAt(int offset) {
    return elements().stream()
        .filter(
            one -> tokens.get(one.from).start() <= offset && offset < tokens.get(one.to - 1).end())
        .findFirst();
  }

  /** The first element that says a name. */
  Optional<Element> elementWith(String wanted) {
    return elements().stream()
        .filter(one -> says(one.from, one.to, wanted).isPresent())
        .findFirst();
  }

  private Optional<Integer> says(int from, int to, String wanted) {
    for (int i = from; i < to; i++) {
      if (isName(i) && unquoted(tokens.get(i).in(text)).equals(wanted)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** Whether the element is a constraint and no column. */
  boolean isConstraint(Element element) {
    return CONSTRAINT.contains(word(first(element)));
  }

  /** Whether the element takes something away. */
  boolean drops(Element element) {
    return altersTable() && word(element.from).equals("DROP");
  }

  /** The column or constraint that it is about; empty where that has no name. */
  Optional<String> nameOf(Element element) {
    int at = first(element);
    if (isConstraint(element)) {
      at = word(at).equals("CONSTRAINT") ? at + 1 : element.to;
    }
    while (word(at).equals("IF") || BEFORE_NAME.contains(word(at))) {
      at++;
    }
    return at < element.to && isName(at)
        ? Optional.of(unquoted(tokens.get(at).in(text)))
        : Optional.empty();
  }

  /** Behind ADD, ALTER or DROP, and COLUMN. */
  private int first(Element element) {
    int at = element.from;
    if (altersTable()) {
      at++;
    }
    return word(at).equals("COLUMN") ? at + 1 : at;
  }

  /** The statement without an element; blank where nothing is left of it. */
  String without(Element element) {
    var all = elements();
    if (altersTable() && all.size() == 1) {
      return "";
    }
    int index = all.indexOf(element);
    int from = index == 0 ? element.from : element.from - 1;
    int to = index == 0 && all.size() > 1 ? element.to + 1 : element.to;
    return without(from, to);
  }

  /** The statement without its tokens from one up to, but not including, another. */
  private String without(int from, int to) {
    return text.substring(0, tokens.get(from).start()) + text.substring(tokens.get(to - 1).end());
  }

  /**
   * The statement without an option that some words begin and a name ends: {@code COMPRESSION lz4}.
   *
   * @param wanted the name, where the server says it
   */
  Optional<Option> option(String word, String wanted) {
    for (int i = 1; i < tokens.size(); i++) {
      if (!word(i).equals(word)) {
        continue;
      }
      int end = i + 1;
      while (is(end + 1, ".")) {
        end += 2;
      }
      if (end < tokens.size() && unquoted(tokens.get(end).in(text)).equalsIgnoreCase(wanted)) {
        var isAction = word(i - 1).equals("SET") || word(i - 2).equals("SET");
        int begin = word(i - 1).equals("INDEX") && word(i - 2).equals("USING") ? i - 2 : i;
        var element = elementAt(tokens.get(i).start());
        return Optional.of(
            new Option(
                element,
                isAction ? element.map(this::without).orElse("") : without(begin, end + 1)));
      }
    }
    return Optional.empty();
  }

  /**
   * An option that can be left out.
   *
   * @param element where it stands
   * @param rest the statement without it
   */
  record Option(Optional<Element> element, String rest) {}

  /** The beginning of its text, in one line. */
  String excerpt() {
    var line = text.replaceAll("\\s+", " ").strip();
    return line.length() > 60 ? line.substring(0, 57) + "..." : line;
  }

  private boolean isName(int at) {
    return at < tokens.size()
        && (tokens.get(at).kind() == Kind.WORD || tokens.get(at).kind() == Kind.QUOTED_IDENTIFIER);
  }

  private boolean is(int at, String sign) {
    return at < tokens.size() && tokens.get(at).in(text).equals(sign);
  }

  private String word(int at) {
    return at >= 0 && at < tokens.size() && tokens.get(at).kind() == Kind.WORD
        ? tokens.get(at).in(text).toUpperCase(Locale.ROOT)
        : "";
  }

  private static String unquoted(String name) {
    if (name.startsWith("'")) {
      return name.substring(1, Math.max(1, name.length() - 1));
    }
    return name.startsWith("\"") && name.endsWith("\"") && name.length() > 1
        ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
        : name.toLowerCase(Locale.ROOT);
  }
}
