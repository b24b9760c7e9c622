package dev.limbeck.acceptance.operations;

import dev.limbeck.migration.Migration;
import dev.limbeck.migration.Operations;
import dev.limbeck.migration.Recorded;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.tools.ToolProvider;

/** The bodies of cases as classes, compiled together. */
final class CaseSources implements AutoCloseable {

  private final Path folder;
  private final URLClassLoader loader;

  private CaseSources(Path folder, URLClassLoader loader) {
    this.folder = folder;
    this.loader = loader;
  }

  /** Compiles the cases of a list; fails with what the compiler says. */
  static CaseSources compile(List<OperationCase> cases) {
    var sources = new ArrayList<String>();
    cases.forEach(one -> sources.add(source(name(sources.size()), one)));
    return compileAll(sources);
  }

  /** Compiles a class with these members, for {@code record(0)}. */
  static CaseSources compileMembers(String members) {
    return compileAll(
        List.of(
            """
            package cases;

            import static dev.limbeck.migration.Elements.*;

            import dev.limbeck.migration.*;

            public final class Case0 implements Migration {
            %s}
            """
                .formatted(members)));
  }

  private static CaseSources compileAll(List<String> sources) {
    try {
      var folder = Files.createTempDirectory("limbeck-cases");
      var files = new ArrayList<Path>();
      for (int i = 0; i < sources.size(); i++) {
        files.add(Files.writeString(folder.resolve(name(i) + ".java"), sources.get(i)));
      }
      compile(folder, files);
      return new CaseSources(folder, loader(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String source(String name, OperationCase one) {
    return """
    package cases;

    import static dev.limbeck.migration.Elements.*;

    import dev.limbeck.migration.*;
    import dev.limbeck.operation.*;
    import dev.limbeck.sql.*;
    import java.time.*;
    import java.util.*;

    public final class %s implements Migration {
      @Override public void upgrade(Operations op) {
    %s
      }
    }
    %s
    """
        .formatted(name, one.java(), one.classes());
  }

  private static void compile(Path folder, List<Path> files) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var said = new StringWriter();
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      var options =
          List.of(
              "-d",
              folder.toString(),
              "--release",
              "21",
              "-proc:none",
              "-classpath",
              System.getProperty("java.class.path"));
      var units = manager.getJavaFileObjectsFromPaths(files);
      if (!compiler.getTask(said, manager, null, options, null, units).call()) {
        throw new AssertionError(said.toString());
      }
    }
  }

  private static URLClassLoader loader(Path folder) throws MalformedURLException {
    return new URLClassLoader(
        new URL[] {folder.toUri().toURL()}, CaseSources.class.getClassLoader());
  }

  /** What a case records, by its place in the list. */
  List<Recorded> record(int number) {
    try {
      var type = Class.forName("cases." + name(number), true, loader);
      var op = new Operations();
      ((Migration) type.getDeclaredConstructor().newInstance()).upgrade(op);
      return op.recorded();
    } catch (Exception e) {
      throw new AssertionError("case " + number, e);
    }
  }

  private static String name(int number) {
    return "Case" + number;
  }

  @Override
  public void close() throws IOException {
    loader.close();
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
