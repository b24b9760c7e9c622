package dev.limbeck.acceptance.entities;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.limbeck.cli.LimbeckCommand;
import dev.limbeck.cli.output.Terminal;
import dev.limbeck.testkit.TestDatabase;
import dev.limbeck.testkit.story.CommandResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A service with entities.
 *
 * @param folder where it is
 * @param name of its schema
 * @param entities its classes
 * @param database where it is migrated
 */
record Application(Path folder, String name, Entities entities, TestDatabase database) {

  private static final String CACHE = Path.of("target/cache").toAbsolutePath().toString();

  /** One of the applications of the resources. */
  static Application of(Path folder, String name, TestDatabase database, String... libraries)
      throws IOException {
    return of(folder, name, name, database, Entities.sources(name), libraries);
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
    var entities = Entities.compiled(folder.resolve("classes"), sources, libraries);
    Files.writeString(
        folder.resolve("limbeck.toml"),
        """
        [limbeck]
        schema = "%s"
        model = "jpa:%s"
        classpath = %s
        """
            .formatted(name, packageName, entities.setting()));
    Files.createDirectories(folder.resolve("db/versions"));
    return new Application(folder, name, entities, database);
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
  String validate(List<String> settings) throws Exception {
    return start(database, settings);
  }

  /** The same on any database; the settings may say that it makes the schema. */
  String start(TestDatabase started, List<String> settings) throws Exception {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                entities.classpath(),
                "Validate",
                entities.classes().resolve(name).toString(),
                started.jdbcUrl(),
                name,
                "jakarta.persistence.jdbc.user=" + started.address().user(),
                "jakarta.persistence.jdbc.password=" + started.address().password()));
    command.addAll(settings);
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (var output = process.getInputStream()) {
      return new String(output.readAllBytes(), UTF_8).strip();
    }
  }
}
