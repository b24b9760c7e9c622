package dev.limbeck.compilation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

  /** The class files, or all errors. */
  CompilerResult compile(List<SourceFile> sources) {
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

  private CompilerResult compile(JavaCompiler compiler, List<SourceFile> sources)
      throws IOException {
    var diagnostics = new DiagnosticCollector<JavaFileObject>();
    try (var standard =
            compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8);
        var files = new MemoryFiles(standard)) {
      standard.setLocationFromPaths(StandardLocation.CLASS_PATH, classpath);
      standard.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
      var options =
          List.of(
              "--release",
              String.valueOf(release),
              "-proc:none",
              "-g",
              "-parameters",
              "-nowarn",
              "--should-stop=ifError=FLOW");
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
      var errors =
          diagnostics.getDiagnostics().stream()
              .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
              .sorted(Comparator.comparing(CompilerMessage::file))
              .toList();
      if (!compiled && errors.isEmpty()) {
        throw new IllegalStateException("the compiler failed without a reason");
      }
      return new CompilerResult(
          files.classes(),
          errors.stream().map(CompilerMessage::problem).toList(),
          errors.stream().anyMatch(CompilerMessage::lacksClass));
    }
  }
}
