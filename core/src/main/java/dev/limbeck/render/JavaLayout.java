package dev.limbeck.render;

import java.util.List;

/**
 * Where lines end: a call stands on one line if it fits, else its arguments stand on a line each,
 * or what is called on it does.
 */
final class JavaLayout {

  private static final int WIDTH = 100;
  private static final int STEP = 4;

  private final StringBuilder out = new StringBuilder();

  private JavaLayout() {}

  /** A statement without its first indentation, with its semicolon. */
  static String statement(JavaCode code, int indent) {
    var layout = new JavaLayout();
    layout.write(code, indent, indent, 1);
    return layout.out.append(';').toString();
  }

  /**
   * Writes an expression.
   *
   * @param indent of the line on which it begins
   * @param column at which it begins
   * @param behind how many characters must follow on its last line
   */
  private void write(JavaCode code, int indent, int column, int behind) {
    switch (code) {
      case JavaCode.Word word -> out.append(word.text());
      case JavaCode.Block block -> block(block.content(), indent);
      case JavaCode.Chain chain -> chain(chain, indent, column, behind);
    }
  }

  private void block(String content, int indent) {
    out.append("\"\"\"\n");
    for (var line : JavaText.block(content)) {
      out.append(line.isEmpty() ? "" : " ".repeat(indent) + line).append('\n');
    }
    out.append(" ".repeat(indent)).append("\"\"\"");
  }

  private void chain(JavaCode.Chain chain, int indent, int column, int behind) {
    var flat = flat(chain);
    if (flat.indexOf('\n') < 0 && column + flat.length() + behind <= WIDTH) {
      out.append(flat);
      return;
    }
    var calls = chain.calls();
    if (calls.size() == 1) {
      call(calls.getFirst(), indent, column, behind);
      return;
    }
    call(calls.getFirst(), indent, column, 0);
    for (var next : calls.subList(1, calls.size())) {
      out.append('\n').append(" ".repeat(indent + STEP)).append('.');
      call(next, indent + STEP, indent + STEP + 1, behind);
    }
  }

  private void call(JavaCode.Call call, int indent, int column, int behind) {
    var flat = flat(call);
    if (flat.indexOf('\n') < 0 && column + flat.length() + behind <= WIDTH) {
      out.append(flat);
      return;
    }
    out.append(call.method()).append('(');
    arguments(call.arguments(), indent + STEP, behind);
    out.append(')');
  }

  private void arguments(List<JavaCode> arguments, int indent, int behind) {
    for (int i = 0; i < arguments.size(); i++) {
      boolean last = i == arguments.size() - 1;
      out.append('\n').append(" ".repeat(indent));
      write(arguments.get(i), indent, indent, last ? behind + 1 : 1);
      out.append(last ? "" : ",");
    }
  }

  private static String flat(JavaCode code) {
    return switch (code) {
      case JavaCode.Word word -> word.text();
      case JavaCode.Block unused -> "\n";
      case JavaCode.Chain chain ->
          String.join(".", chain.calls().stream().map(JavaLayout::flat).toList());
    };
  }

  private static String flat(JavaCode.Call call) {
    return call.method()
        + "("
        + String.join(", ", call.arguments().stream().map(JavaLayout::flat).toList())
        + ")";
  }
}
