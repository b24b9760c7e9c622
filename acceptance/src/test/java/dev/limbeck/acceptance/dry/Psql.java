package dev.limbeck.acceptance.dry;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.limbeck.testkit.TestDatabase;
import dev.limbeck.testkit.story.Command;
import dev.limbeck.testkit.story.CommandResult;
import dev.limbeck.testkit.story.ProcessRunner;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** PostgreSQL's own client, which runs scripts. */
final class Psql {

  private static final Duration LIMIT = Duration.ofMinutes(2);

  private final Path program;

  private Psql(Path program) {
    this.program = program;
  }

  /** The one of the PATH, or of a Debian package; where there is none the test is skipped. */
  static Psql ofThisMachine() throws IOException {
    var found = candidates().stream().filter(Files::isExecutable).findFirst();
    assumeTrue(found.isPresent(), "there is no psql on this machine");
    return new Psql(found.orElseThrow());
  }

  private static List<Path> candidates() throws IOException {
    var path = System.getenv().getOrDefault("PATH", "");
    var candidates =
        new ArrayList<>(
            Stream.concat(Stream.of(path.split(File.pathSeparator, -1)), Stream.of("/usr/bin"))
                .map(folder -> Path.of(folder, "psql"))
                .toList());
    var versions = Path.of("/usr/lib/postgresql");
    if (Files.isDirectory(versions)) {
      try (var folders = Files.list(versions)) {
        folders
            .sorted(Collections.reverseOrder())
            .map(folder -> folder.resolve("bin/psql"))
            .forEach(candidates::add);
      }
    }
    return candidates;
  }

  /** Runs a script on a database as somebody without a psqlrc does. */
  CommandResult run(Path script, TestDatabase database) throws Exception {
    return run(script, database, Map.of(), List.of());
  }

  CommandResult run(
      Path script, TestDatabase database, Map<String, String> variables, List<String> options)
      throws Exception {
    var words = new ArrayList<>(List.of(program.toString(), "-X", "-q"));
    words.addAll(options);
    words.addAll(List.of("-d", database.url(), "-f", script.toString()));
    var environment = new TreeMap<>(Map.of("LC_ALL", "C.UTF-8"));
    environment.putAll(variables);
    return new ProcessRunner(Map.of(), Map.of(), LIMIT)
        .run(new Command(words, environment, Path.of("/"), ""));
  }
}
