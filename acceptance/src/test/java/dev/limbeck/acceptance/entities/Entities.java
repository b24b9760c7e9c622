package dev.limbeck.acceptance.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Compiled entities, and the jars of one version of Hibernate.
 *
 * @param classes their folder
 * @param libraries the jars
 */
record Entities(Path classes, List<Path> libraries) {

  private static final Path SOURCES = Path.of("src/test/resources/entities");
  private static final Path LIBRARIES = Path.of("../hibernate/target/libraries");

  /** Compiles them; the libraries are folders that the build of the module hibernate fills. */
  static Entities compiled(Path classes, List<Path> sources, String... libraries)
      throws IOException {
    var jars = new ArrayList<Path>();
    for (var library : libraries) {
      jars.addAll(list(LIBRARIES.resolve(library)));
    }
    var entities = new Entities(Files.createDirectories(classes), jars);
    entities.compile(sources);
    return entities;
  }

  /** The sources of one of the applications of the resources. */
  static List<Path> sources(String name) {
    return list(SOURCES.resolve(name));
  }

  private void compile(List<Path> sources) throws IOException {
    var all = new ArrayList<>(sources);
    all.add(SOURCES.resolve("Validate.java"));
    var said = new StringWriter();
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      var options =
          List.of("-proc:none", "-nowarn", "-d", classes.toString(), "-cp", joined(libraries));
      var units = files.getJavaFileObjectsFromPaths(all);
      assertThat(compiler.getTask(said, files, null, options, null, units).call())
          .as(said.toString())
          .isTrue();
    }
  }

  /** What the key {@code classpath} says. */
  String setting() {
    return Stream.concat(Stream.of(classes), libraries.stream())
        .map(entry -> "\"" + entry.toAbsolutePath().normalize() + "\"")
        .collect(Collectors.joining(", ", "[", "]"));
  }

  /** The class path of a program that uses them, with the driver. */
  String classpath() {
    var entries = new ArrayList<>(libraries);
    entries.add(classes);
    for (var entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (entry.contains("postgresql-42")) {
        entries.add(Path.of(entry));
      }
    }
    return joined(entries);
  }

  private static String joined(List<Path> entries) {
    return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("built by the module hibernate: " + folder, e);
    }
  }
}
