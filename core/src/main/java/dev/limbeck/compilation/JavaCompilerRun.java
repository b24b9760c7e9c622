package dev.limbeck.compilation;

import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** One call of the JDK's compiler over all sources at once. */
final class JavaCompilerRun {

  private final int release;
  private final List<Path> classpath;

  JavaCompilerRun(int release, List<Path> classpath) {
    this.release = release;
    this.classpath = classpath;
  }

  /** The class files by name; throws all errors together. */
  SortedMap<String, byte[]> compile(List<SourceFile> sources) {
    var compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw MissingCompiler.problem(sources.size()).exception();
    }
    try {
      return compile(compiler, sources);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SortedMap<String, byte[]> compile(JavaCompiler compiler, List<SourceFile> sources)
      throws IOException {
    var diagnostics = new DiagnosticCollector<JavaFileObject>();
    try (var standard =
            compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8);
        var files = new MemoryFiles(standard)) {
      standard.setLocationFromPaths(StandardLocation.CLASS_PATH, classpath);
      standard.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
      var options =
          List.of(
              "--release", String.valueOf(release), "-proc:none", "-g", "-parameters", "-nowarn");
      var task =
          compiler.getTask(
              Writer.nullWriter(),
              files,
              diagnostics,
              options,
              null,
              sources.stream().map(MemoryFiles.Source::new).toList());
      task.setLocale(Locale.ROOT);
      var compiled = task.call();
      var problems = problems(diagnostics.getDiagnostics());
      ProblemException.throwIfAny(problems);
      if (!compiled) {
        throw new IllegalStateException("the compiler failed without a reason");
      }
      return files.classes();
    }
  }

  private static List<Problem> problems(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
    var problems = new ArrayList<Problem>();
    for (var diagnostic : diagnostics) {
      if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
        problems.add(CompilerMessage.problem(diagnostic));
      }
    }
    return problems;
  }
}
