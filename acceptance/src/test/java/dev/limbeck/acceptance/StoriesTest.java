package dev.limbeck.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.limbeck.cli.LimbeckCommand;
import dev.limbeck.cli.output.Terminal;
import dev.limbeck.testkit.TestPostgres;
import dev.limbeck.testkit.TestServer;
import dev.limbeck.testkit.story.Command;
import dev.limbeck.testkit.story.CommandResult;
import dev.limbeck.testkit.story.Stories;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** The stories under {@code src/test/resources/stories}, run in this JVM. */
@ExtendWith(TestPostgres.class)
class StoriesTest {

  /** What is compiled is not kept among what the user compiled. */
  private static final String CACHE = Path.of("target/cache").toAbsolutePath().toString();

  @TestFactory
  Stream<DynamicTest> stories(TestServer server) {
    return Stories.in(Path.of("src/test/resources/stories"))
        .copyingFrom(Repository.ROOT)
        .on(server)
        .dynamicTests(StoriesTest::limbeck);
  }

  /** Runs {@code limbeck …}; stories have no other program. */
  static CommandResult limbeck(Command command) {
    if (!command.program().equals("limbeck")) {
      throw new IllegalArgumentException("stories run limbeck only: " + command.program());
    }
    var environment = new TreeMap<>(command.environment());
    environment.putIfAbsent("XDG_CACHE_HOME", CACHE);
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int exit =
        new LimbeckCommand(
                environment,
                command.folder(),
                new ByteArrayInputStream(command.stdin().getBytes(UTF_8)),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                Terminal.none())
            .run(command.arguments());
    return new CommandResult(exit, out.toString(UTF_8), err.toString(UTF_8));
  }
}
