package dev.limbeck.compilation;

import dev.limbeck.problem.JavaCode;
import dev.limbeck.problem.Location;
import dev.limbeck.problem.Problem;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** What the compiler says, as a problem: its own sentence, the place, and what mends it. */
final class CompilerMessage {

  private static final String CLASSPATH =
      "if it is a class of the project, compile that first, or name its folder or jar: "
          + " classpath = [\"target/classes\"]  in limbeck.toml";

  /** A class in the place of a variable begins with a capital letter. */
  private static final Pattern MISSING_CLASS =
      Pattern.compile("symbol:\\s+(class|static|variable \\p{Lu})|cannot find symbol\\s*$");

  private CompilerMessage() {}

  static Problem problem(Diagnostic<? extends JavaFileObject> diagnostic) {
    var text = diagnostic.getMessage(Locale.ROOT).strip();
    if (!(diagnostic.getSource() instanceof MemoryFiles.Source source)) {
      return Problem.of(JavaCode.NOT_COMPILED, "The revisions do not compile").because(text);
    }
    var file = source.file();
    var problem =
        Problem.of(JavaCode.NOT_COMPILED, file.shown() + " does not compile")
            .at(place(file, diagnostic))
            .because(text);
    return hint(diagnostic, problem);
  }

  /** The file that it is about; one after the other is told. */
  static String file(Diagnostic<? extends JavaFileObject> diagnostic) {
    return diagnostic.getSource() instanceof MemoryFiles.Source source ? source.file().shown() : "";
  }

  private static Problem hint(Diagnostic<? extends JavaFileObject> diagnostic, Problem problem) {
    return switch (diagnostic.getCode()) {
      case "compiler.err.limit.code", "compiler.err.limit.code.too.large.for.try.stmt" ->
          problem.fix("move a part of the method into methods of its own; one holds 64 KB of code");
      case "compiler.err.limit.pool", "compiler.err.limit.string.overflow" ->
          problem.fix("move a part into helper classes beside it; one holds 65535 constants");
      default -> lacksClass(diagnostic) ? problem.fix(CLASSPATH) : problem;
    };
  }

  /** Whether it may be that a class was not visible; a method that is missing is another matter. */
  static boolean lacksClass(Diagnostic<? extends JavaFileObject> diagnostic) {
    var code = diagnostic.getCode();
    return code.startsWith("compiler.err.doesnt.exist")
        || code.startsWith("compiler.err.cant.access")
        || (code.startsWith("compiler.err.cant.resolve")
            && MISSING_CLASS.matcher(diagnostic.getMessage(Locale.ROOT)).find());
  }

  private static Location place(SourceFile file, Diagnostic<?> diagnostic) {
    var position = diagnostic.getPosition();
    if (position == Diagnostic.NOPOS) {
      return Location.file(file.shown());
    }
    var text = file.text();
    var at = (int) position;
    var start = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
    var end = at;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    var column = text.codePointCount(start, at) + 1;
    return new Location(
        file.shown(), (int) diagnostic.getLineNumber(), column, text.substring(start, end));
  }
}
