package dev.limbeck.render;

import dev.limbeck.dialect.DdlCompiler;
import java.util.List;

/**
 * The statements of a section in SQL.
 *
 * <p>Statements of one line stand below each other; one of several lines, and one with a comment,
 * has a blank line around it.
 */
public final class SqlSection {

  private final DdlCompiler compiler;

  /** Renders for one service. */
  public SqlSection(DdlCompiler compiler) {
    this.compiler = compiler;
  }

  /** The section's text, each statement with its semicolon; empty where nothing is to be done. */
  public String render(List<SourceOperation> operations) {
    var text = new StringBuilder();
    boolean afterBlock = false;
    for (var operation : operations) {
      boolean first = true;
      for (var statement : compiler.compile(operation.operation())) {
        var comment = first ? operation.comment().map(SqlSection::comment).orElse("") : "";
        boolean block = statement.text().contains("\n") || !comment.isEmpty();
        if (!text.isEmpty() && (block || afterBlock)) {
          text.append('\n');
        }
        text.append(comment).append(statement.text()).append(";\n");
        afterBlock = block;
        first = false;
      }
    }
    return text.toString().stripTrailing();
  }

  private static String comment(String line) {
    return "-- " + line.replaceAll("\\s+", " ").strip() + "\n";
  }
}
