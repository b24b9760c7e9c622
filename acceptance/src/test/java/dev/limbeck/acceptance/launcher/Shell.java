package dev.limbeck.acceptance.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs commands in an empty home, with an environment that holds only what a test puts there. */
final class Shell {

  /** The JDK that runs this test. */
  static final Path JDK = Path.of(System.getProperty("java.home"));

  /** What a command left behind. */
  record Outcome(int exit, String out, String err) {}

  private final Path home;
  private final Map<String, String> environment = new LinkedHashMap<>();
  private Path folder;

  /** A shell whose home, and folder, is the one given, on the JDK of this test. */
  Shell(Path home) throws IOException {
    this.home = Files.createDirectories(home);
    this.folder = home;
    with("HOME", home).with("PATH", "/usr/bin:/bin").with("JAVA_HOME", JDK);
  }

  Shell with(String variable, Object value) {
    environment.put(variable, value.toString());
    return this;
  }

  Shell without(String variable) {
    environment.remove(variable);
    return this;
  }

  Shell in(Path working) {
    folder = working;
    return this;
  }

  Outcome run(Object... command) throws Exception {
    return start(command).finish();
  }

  Running start(Object... command) throws IOException {
    var words = Stream.of(command).map(Object::toString).toList();
    var out = Files.createTempFile(home, "out", "");
    var err = Files.createTempFile(home, "err", "");
    var builder = new ProcessBuilder(words).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    return new Running(words, builder.start(), out, err);
  }

  /** A folder with these tools and no others, to be a {@code PATH}. */
  static Path toolsIn(Path folder, List<String> tools) throws IOException {
    Files.createDirectories(folder);
    for (var tool : tools) {
      script(folder.resolve(tool), "PATH=/usr/bin:/bin exec " + tool + " \"$@\"");
    }
    return folder;
  }

  /** Writes a script that can be called. */
  static void script(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + text + "\n");
    if (!file.toFile().setExecutable(true)) {
      throw new IOException("cannot make " + file + " executable");
    }
  }

  /** A command that was started. */
  record Running(List<String> command, Process process, Path out, Path err) {

    Outcome finish() throws Exception {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError(command + " did not end; it printed " + Files.readString(err));
      }
      return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
    }
  }
}
