package dev.limbeck.acceptance.cases;

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
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import javax.tools.ToolProvider;

/** Revisions in Java, compiled together. */
public final class JavaSources implements AutoCloseable {

  private final Path folder;
  private final URLClassLoader loader;

  private JavaSources(Path folder, URLClassLoader loader) {
    this.folder = folder;
    this.loader = loader;
  }

  /**
   * Compiles revisions that differ in their members; fails with what the compiler says.
   *
   * @param members of each class, {@code upgrade} among them
   */
  public static JavaSources compile(List<String> members) {
    return compile(members, Collections.nCopies(members.size(), ""));
  }

  /**
   * Compiles revisions, each with other classes behind it.
   *
   * @param classes as many as {@code members}
   */
  public static JavaSources compile(List<String> members, List<String> classes) {
    var sources = new ArrayList<String>();
    for (int i = 0; i < members.size(); i++) {
      sources.add(source(name(i), members.get(i), classes.get(i)));
    }
    return compileAll(sources);
  }

  /** An upgrade with this body. */
  public static String upgrade(String body) {
    return "@Override public void upgrade(Operations op) {\n" + body + "\n}";
  }

  private static String source(String name, String members, String classes) {
    return """
    package cases;

    import static dev.limbeck.migration.Elements.*;

    import dev.limbeck.migration.*;
    import dev.limbeck.operation.*;
    import dev.limbeck.sql.*;
    import java.time.*;
    import java.util.*;

    public final class %s implements Migration {
    %s
    }
    %s
    """
        .formatted(name, members, classes);
  }

  private static JavaSources compileAll(List<String> sources) {
    try {
      var folder = Files.createTempDirectory("limbeck-cases");
      var files = new ArrayList<Path>();
      for (int i = 0; i < sources.size(); i++) {
        files.add(Files.writeString(folder.resolve(name(i) + ".java"), sources.get(i)));
      }
      compile(folder, files);
      return new JavaSources(folder, loader(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
        new URL[] {folder.toUri().toURL()}, JavaSources.class.getClassLoader());
  }

  /** What the upgrade of a revision records, by its place in the list. */
  public List<Recorded> upgrade(int number) {
    return recorded(number, Migration::upgrade);
  }

  /** What the downgrade of a revision records, by its place in the list. */
  public List<Recorded> downgrade(int number) {
    return recorded(number, Migration::downgrade);
  }

  /** One of the two methods. */
  private interface Direction {

    void record(Migration revision, Operations op) throws Exception;
  }

  private List<Recorded> recorded(int number, Direction direction) {
    try {
      var type = Class.forName("cases." + name(number), true, loader);
      var op = new Operations();
      direction.record((Migration) type.getDeclaredConstructor().newInstance(), op);
      return op.recorded();
    } catch (Exception e) {
      throw new AssertionError("revision " + number, e);
    }
  }

  private static String name(int number) {
    return "Revision" + number;
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
