package dev.limbeck.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.cli.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** An {@link UpgradeProgram} in a process of its own. */
final class Launched implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final String END = "\0";

  private final Process process;
  private final BlockingQueue<String> coming = new LinkedBlockingQueue<>();
  private final List<String> lines = new ArrayList<>();
  private boolean ended;

  private Launched(Process process) {
    this.process = process;
    Thread.ofPlatform().daemon().start(this::read);
  }

  /** A process that has loaded the program and waits for {@link #go()}. */
  static Launched waiting(Path folder, Map<String, String> environment) throws Exception {
    return java(environment, UpgradeProgram.class.getName(), folder.toString());
  }

  /** The whole command, as its launcher starts it. */
  static Launched command(Path folder, String url, String... arguments) throws Exception {
    return command(folder, Map.of("DATABASE_URL", url), arguments);
  }

  /** The same in another environment. */
  static Launched command(Path folder, Map<String, String> environment, String... arguments)
      throws Exception {
    var words =
        Stream.concat(
            Stream.of(Main.class.getName(), "-C", folder.toString()), Stream.of(arguments));
    return java(environment, words.toArray(String[]::new));
  }

  private static Launched java(Map<String, String> environment, String... program)
      throws IOException {
    var classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Duser.home=" + System.getProperty("user.home"),
                "-cp",
                classPath));
    command.addAll(List.of(program));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    return new Launched(builder.start());
  }

  /** An upgrade of the folder to head on a database, as it begins. */
  static Launched upgrade(Path folder, String url) throws Exception {
    var launched = waiting(folder, Map.of("DATABASE_URL", url));
    launched.go();
    return launched;
  }

  /**
   * So many upgrades that begin together once all are ready, each of which succeeds; their output.
   */
  static List<String> atOnce(int processes, Path folder, String url) throws Exception {
    var runs = new ArrayList<Launched>();
    try {
      for (int i = 0; i < processes; i++) {
        runs.add(waiting(folder, Map.of("DATABASE_URL", url)));
      }
      for (var run : runs) {
        run.await("ready");
      }
      for (var run : runs) {
        run.begin();
      }
      for (var run : runs) {
        assertThat(run.exit()).as("exit of\n%s", run.output()).isZero();
      }
      return runs.stream().map(Launched::output).toList();
    } finally {
      runs.forEach(Launched::close);
    }
  }

  /** Lets it begin as soon as it is ready. */
  Launched go() throws Exception {
    await("ready");
    begin();
    return this;
  }

  /** Lets it begin now that it is ready. */
  void begin() throws IOException {
    process.getOutputStream().write('\n');
    process.getOutputStream().flush();
  }

  private void read() {
    try (var output =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (var line = output.readLine(); line != null; line = output.readLine()) {
        coming.add(line);
      }
    } catch (IOException unused) {
      // killed: its output is closed on this side too
    } finally {
      coming.add(END);
    }
  }

  /** Waits for a line that begins so. */
  void await(String start) throws Exception {
    while (next()) {
      if (lines.getLast().startsWith(start)) {
        return;
      }
    }
    throw new AssertionError("ended without '" + start + "':\n" + output());
  }

  private boolean next() throws InterruptedException {
    if (ended) {
      return false;
    }
    var line = coming.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    assertThat(line).as("a line within %s after:\n%s", PATIENCE, output()).isNotNull();
    ended = END.equals(line);
    if (!ended) {
      lines.add(line);
    }
    return !ended;
  }

  /** kill -TERM, which ends it as Ctrl-C does. */
  void interrupt() {
    // That of the process itself would close its output too.
    process.toHandle().destroy();
  }

  /** kill -9. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** Waits until it has ended by itself; what it exits with. */
  int exit() throws InterruptedException {
    while (next()) {}
    return process.waitFor();
  }

  /** What it has printed, as far as it was waited for. */
  String output() {
    return String.join("\n", lines);
  }

  @Override
  public void close() {
    kill();
  }
}
