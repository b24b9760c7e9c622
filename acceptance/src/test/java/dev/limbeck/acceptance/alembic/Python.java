package dev.limbeck.acceptance.alembic;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.limbeck.testkit.story.Command;
import dev.limbeck.testkit.story.ProcessRunner;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A Python interpreter of this machine that can run Alembic on PostgreSQL. */
final class Python {

  /** Generous: a busy machine with cold disks; nothing waits for it that goes well. */
  private static final Duration LIMIT = Duration.ofMinutes(2);

  private static final String NEEDED = "import alembic.config, psycopg2.extensions";

  private Python() {}

  /** The first of the PATH, or Debian's own; where there is none the test that asks is skipped. */
  static Path withAlembic() throws IOException, InterruptedException {
    var found = find();
    assumeTrue(
        found.isPresent(),
        "no python3 here imports alembic and psycopg2; apt-get install alembic python3-psycopg2");
    return found.orElseThrow();
  }

  private static Optional<Path> find() throws IOException, InterruptedException {
    var path = System.getenv().getOrDefault("PATH", "");
    var candidates =
        Stream.concat(Stream.of(path.split(File.pathSeparator, -1)), Stream.of("/usr/bin"))
            .map(folder -> Path.of(folder, "python3"))
            .filter(Files::isExecutable)
            .distinct()
            .toList();
    for (var candidate : candidates) {
      var probe =
          new Command(List.of(candidate.toString(), "-c", NEEDED), Map.of(), Path.of("/"), "");
      if (processes().run(probe).exit() == 0) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  /** Runs processes that see this machine's PATH and nothing else of the environment. */
  static ProcessRunner processes() {
    var path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
    return new ProcessRunner(Map.of(), Map.of("PATH", path), LIMIT);
  }
}
