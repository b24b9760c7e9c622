package dev.limbeck.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

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

  /** Cuts statements, in order, where the table changes or a method is full. */
  static List<JavaPart> cut(String method, List<JavaStatement> statements, int longest) {
    var parts = new ArrayList<JavaPart>();
    var used = new TreeMap<String, Integer>();
    var current = new ArrayList<JavaStatement>();
    int size = 0;
    for (var statement : statements) {
      boolean other =
          !current.isEmpty() && !current.getFirst().subject().equals(statement.subject());
      if (other || (!current.isEmpty() && size + statement.size() > longest)) {
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

  private static JavaPart of(
      String method, List<JavaStatement> statements, Map<String, Integer> used) {
    var word = method + camel(statements.getFirst().subject());
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
