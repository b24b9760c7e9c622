package dev.limbeck.render;

import dev.limbeck.dialect.DdlCompiler;
import dev.limbeck.operation.DataOperation;
import dev.limbeck.operation.Operation;
import java.util.ArrayList;
import java.util.List;

/**
 * The call that records an operation, with what decides where it can stand.
 *
 * @param code the call
 * @param comment what stands above it; empty for nothing
 * @param subject what it is about, {@code users}, by which methods are named
 * @param size how many characters it has, which is more than half of its code's bytes
 * @param constants how many constants of a class it may need
 */
record JavaStatement(JavaCode code, String comment, String subject, int size, int constants) {

  private static JavaStatement of(Operation operation, String subject) {
    var code = JavaOperations.code(operation);
    return new JavaStatement(
        code, "", subject, JavaLayout.statement(code, 4).length(), constants(code));
  }

  /** The same with the comment above the first statement. */
  static List<JavaStatement> of(SourceOperation operation, DdlCompiler compiler, int longest) {
    var subject = Subject.of(operation.operation());
    var statements = new ArrayList<>(of(operation.written(), subject, compiler, longest));
    if (operation.comment().isPresent() && !statements.isEmpty()) {
      statements.set(0, statements.getFirst().under(operation.comment().get()));
    }
    return statements;
  }

  private JavaStatement under(String text) {
    var line = "// " + text.replaceAll("\\s+", " ").replace("\\u", "\\ u").strip();
    return new JavaStatement(code, line, subject, size + line.length(), constants);
  }

  /** One operation as one statement; rows are cut into several, and what is too large is SQL. */
  private static List<JavaStatement> of(
      Operation operation, String subject, DdlCompiler compiler, int longest) {
    var whole = of(operation, subject);
    if (whole.size() <= longest || operation instanceof DataOperation.Execute) {
      return List.of(whole);
    }
    if (operation instanceof DataOperation.BulkInsert insert && insert.rows().size() > 1) {
      int half = insert.rows().size() / 2;
      var both = new ArrayList<>(of(rows(insert, 0, half), subject, compiler, longest));
      both.addAll(of(rows(insert, half, insert.rows().size()), subject, compiler, longest));
      return both;
    }
    return compiler.compile(operation).stream()
        .map(one -> of(new DataOperation.Execute(one.text(), List.of()), subject))
        .toList();
  }

  private static DataOperation.BulkInsert rows(DataOperation.BulkInsert all, int from, int to) {
    return new DataOperation.BulkInsert(all.table(), all.columns(), all.rows().subList(from, to));
  }

  /** It stands behind so many blanks. */
  String text(int indent) {
    var call = JavaLayout.statement(code, indent);
    return comment.isEmpty() ? call : comment + "\n" + " ".repeat(indent) + call;
  }

  private static int constants(JavaCode code) {
    return switch (code) {
      case JavaCode.Word unused -> 2;
      case JavaCode.Block unused -> 2;
      case JavaCode.Chain chain ->
          chain.calls().stream()
              .flatMap(call -> call.arguments().stream())
              .mapToInt(JavaStatement::constants)
              .sum();
    };
  }
}
