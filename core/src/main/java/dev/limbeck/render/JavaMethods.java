package dev.limbeck.render;

import dev.limbeck.dialect.DdlCompiler;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The methods of a revision in Java, for operations of any number and size.
 *
 * <p>A few operations stand in the method itself. Many are cut into a method for each table, and
 * very many into nested classes: a method of Java's holds 64 KB of code, a class 65,535 constants.
 */
public final class JavaMethods {

  private static final int FEW = 40;
  private static final int LONGEST_METHOD = 16_000;
  private static final int LONGEST_STATEMENT = 24_000;
  private static final int MOST_CONSTANTS = 12_000;

  private final DdlCompiler compiler;

  /**
   * Renders for one service.
   *
   * @param compiler writes what is too large for a single call as SQL
   */
  public JavaMethods(DdlCompiler compiler) {
    this.compiler = compiler;
  }

  /**
   * The members of the class, indented, each with a blank line before it.
   *
   * @param upgrade in order; may be empty
   * @param downgrade in order; may be empty
   */
  public String render(List<SourceOperation> upgrade, List<SourceOperation> downgrade) {
    var up = method("upgrade", upgrade);
    var down = method("downgrade", downgrade);
    return up.text() + down.text() + up.others() + down.others();
  }

  /**
   * A method, and what it is cut into.
   *
   * @param text the method itself
   * @param others methods and classes that it calls
   */
  private record Method(String text, String others) {}

  private Method method(String name, List<SourceOperation> operations) {
    var statements = new ArrayList<JavaStatement>();
    operations.forEach(
        one -> statements.addAll(JavaStatement.of(one, compiler, LONGEST_STATEMENT)));
    int size = statements.stream().mapToInt(JavaStatement::size).sum();
    if (statements.size() <= FEW && size <= LONGEST_METHOD) {
      return new Method(override(name, statements.stream().map(one -> one.text(4)).toList()), "");
    }
    var parts = JavaPart.cut(name, statements, LONGEST_METHOD);
    int constants = statements.stream().mapToInt(JavaStatement::constants).sum();
    return constants <= MOST_CONSTANTS ? methods(name, parts) : classes(name, parts);
  }

  private static Method methods(String name, List<JavaPart> parts) {
    var others = new StringBuilder();
    parts.forEach(part -> others.append(part.text(2)));
    var calls = parts.stream().map(part -> part.name() + "(op);").toList();
    return new Method(override(name, calls), others.toString());
  }

  private static Method classes(String name, List<JavaPart> parts) {
    var others = new StringBuilder();
    var calls = new ArrayList<String>();
    int constants = 0;
    int count = 0;
    var type = "";
    for (var part : parts) {
      if (type.isEmpty() || constants + part.constants() > MOST_CONSTANTS) {
        others.append(type.isEmpty() ? "" : "  }\n");
        type = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        type += ++count;
        others.append("\n  private static final class ").append(type).append(" {\n");
        constants = 0;
      }
      constants += part.constants();
      others.append(part.text(4));
      calls.add(type + "." + part.name() + "(op);");
    }
    return new Method(override(name, calls), others.append("  }\n").toString());
  }

  private static String override(String name, List<String> statements) {
    var text = new StringBuilder("\n  @Override\n  public void ").append(name);
    text.append("(Operations op) {");
    statements.forEach(one -> text.append("\n    ").append(one));
    return text.append(statements.isEmpty() ? "}\n" : "\n  }\n").toString();
  }
}
