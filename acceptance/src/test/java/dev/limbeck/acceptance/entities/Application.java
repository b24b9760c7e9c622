package dev.limbeck.acceptance.entities;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.cli.LimbeckCommand;
import dev.limbeck.cli.output.Terminal;
import dev.limbeck.testkit.TestDatabase;
import dev.limbeck.testkit.story.CommandResult;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * A service with entities, compiled against one version of Hibernate.
 *
 * @param folder where it is
 * @param name of its package and its schema
 * @param libraries its jars
 * @param database where it is migrated
 */
record Application(Path folder, String name, List<Path> libraries, TestDatabase database) {

  private static final Path SOURCES = Path.of("src/test/resources/entities");
  private static final Path LIBRARIES = Path.of("../hibernate/target/libraries");
  private static final String CACHE = Path.of("target/cache").toAbsolutePath().toString();

  /** One of the applications of the resources; the libraries are folders that the build fills. */
  static Application of(Path folder, String name, TestDatabase database, String... libraries)
      throws IOException {
    return of(folder, name, name, database, list(SOURCES.resolve(name)), libraries);
  }

  /** Writes its files and compiles it. */
  static Application of(
      Path folder,
      String name,
      String packageName,
      TestDatabase database,
      List<Path> sources,
      String... libraries)
      throws IOException {
    var jars = new ArrayList<Path>();
    for (var library : libraries) {
      jars.addAll(list(LIBRARIES.resolve(library)));
    }
    var application = new Application(folder, name, jars, database);
    var classpath =
        jars.stream()
            .map(jar -> "\"" + jar.toAbsolutePath().normalize() + "\"")
            .collect(Collectors.joining(", "));
    Files.writeString(
        folder.resolve("limbeck.toml"),
        """
        [limbeck]
        schema = "%s"
        model = "jpa:%s"
        classpath = ["classes", %s]
        """
            .formatted(name, packageName, classpath));
    Files.createDirectories(folder.resolve("db/versions"));
    application.compile(sources);
    return application;
  }

  /** Compiles sources, and what validates beside them. */
  void compile(List<Path> sources) throws IOException {
    var all = new ArrayList<>(sources);
    all.add(SOURCES.resolve("Validate.java"));
    var said = new StringWriter();
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      var options =
          List.of("-proc:none", "-nowarn", "-d", classes().toString(), "-cp", classpath(libraries));
      var units = files.getJavaFileObjectsFromPaths(all);
      assertThat(compiler.getTask(said, files, null, options, null, units).call())
          .as(said.toString())
          .isTrue();
    }
  }

  /** The folder of its classes. */
  Path classes() throws IOException {
    return Files.createDirectories(folder.resolve("classes"));
  }

  /** Runs {@code limbeck …} in its folder. */
  CommandResult limbeck(String... words) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int exit =
        new LimbeckCommand(
                Map.of("DATABASE_URL", database.url(), "XDG_CACHE_HOME", CACHE),
                folder,
                InputStream.nullInputStream(),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                Terminal.none())
            .run(List.of(words));
    return new CommandResult(exit, out.toString(UTF_8), err.toString(UTF_8));
  }

  /** What Hibernate says when it starts with {@code validate}: {@code valid}, or an exception. */
  String validate(String... settings) throws Exception {
    var classpath = new ArrayList<>(libraries);
    classpath.add(classes());
    for (var entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (entry.contains("postgresql-42")) {
        classpath.add(Path.of(entry));
      }
    }
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classpath(classpath),
                "Validate",
                classes().resolve(name).toString(),
                database.jdbcUrl(),
                name,
                "jakarta.persistence.jdbc.user=" + database.address().user(),
                "jakarta.persistence.jdbc.password=" + database.address().password()));
    command.addAll(List.of(settings));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (var output = process.getInputStream()) {
      return new String(output.readAllBytes(), UTF_8).strip();
    }
  }

  private static String classpath(List<Path> entries) {
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
