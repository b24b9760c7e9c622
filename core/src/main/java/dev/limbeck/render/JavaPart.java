package dev.limbeck.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A method with some of a revision's statements.
 *
 * @param name its name
 * @param statements in order
 */
record JavaPart(String name, List<JavaStatement> statements) {

  JavaPart {
    statements = List.copyOf(statements);
  }

  /** As many as are read at once, where a table has no method of its own. */
  private static final int AT_ONCE = 20;

  /** So many characters of a table's own, some lines, are worth a method. */
  private static final int WORTH_A_METHOD = 240;

  /**
   * Cuts statements, in order: a method for each table, if each is dealt with in one go and at some
   * length; else where a method is full, for many small ones read worse than none.
   *
   * @param longest as much as a method can hold
   */
  static List<JavaPart> cut(String method, List<JavaStatement> statements, int longest) {
    boolean byTable = isByTable(statements);
    var parts = new ArrayList<JavaPart>();
    var used = new TreeMap<String, Integer>();
    var current = new ArrayList<JavaStatement>();
    int size = 0;
    for (var statement : statements) {
      boolean isOther =
          !current.isEmpty()
              && !current.getLast().subject().equals(statement.subject())
              && (byTable || current.size() >= AT_ONCE);
      if (isOther || (!current.isEmpty() && size + statement.size() > longest)) {
        parts.add(of(method, current, used));
        current.clear();
        size = 0;
      }
      current.add(statement);
      size += statement.size();
    }
    parts.add(of(method, current, used));
    return parts;
  }

  /** Whether all that happens to a table stands together, for every table, and is some lines. */
  private static boolean isByTable(List<JavaStatement> statements) {
    var tables = new TreeSet<String>();
    var last = "";
    int size = 0;
    for (var statement : statements) {
      if (!statement.subject().equals(last) && !tables.add(statement.subject())) {
        return false;
      }
      last = statement.subject();
      size += statement.size();
    }
    return size >= tables.size() * WORTH_A_METHOD;
  }

  private static JavaPart of(
      String method, List<JavaStatement> statements, Map<String, Integer> used) {
    var first = camel(statements.getFirst().subject());
    var last = camel(statements.getLast().subject());
    var word = method + first + (first.equals(last) ? "" : "To" + last);
    int count = used.merge(word, 1, Integer::sum);
    return new JavaPart(count == 1 ? word : word + "_" + count, statements);
  }

  private static String camel(String subject) {
    var name = new StringBuilder();
    for (var word : subject.split("[^A-Za-z0-9]+", -1)) {
      if (!word.isEmpty()) {
        name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
      }
    }
    return name.isEmpty() ? "Others" : name.toString();
  }

  int constants() {
    return statements.stream().mapToInt(JavaStatement::constants).sum();
  }

  /** The method, with a blank line before it. */
  String text(int indent) {
    var blank = " ".repeat(indent);
    var text = new StringBuilder("\n").append(blank).append("private static void ");
    text.append(name).append("(Operations op) {\n");
    for (var statement : statements) {
      text.append(blank).append("  ").append(statement.text(indent + 2)).append('\n');
    }
    return text.append(blank).append("}\n").toString();
  }
}
