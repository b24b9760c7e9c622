package dev.limbeck.embedded;

import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Other programs of the machine and of PostgreSQL. */
final class Programs {

  private static final List<String> USUAL_FOLDERS =
      List.of("/usr/bin", "/bin", "/usr/sbin", "/sbin");

  private Programs() {}

  /** The full path of a program, from PATH or the usual folders. */
  static Optional<String> find(String name) {
    var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.concat(Arrays.stream(path.split(File.pathSeparator, -1)), USUAL_FOLDERS.stream())
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }

  /** Whether the command can be run and exits with 0; what it prints is dropped. */
  static boolean succeeds(List<String> prefix, String... rest) {
    var command = Stream.concat(prefix.stream(), Arrays.stream(rest)).toList();
    try {
      var process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return exit(process) == 0;
    } catch (IOException cannotRun) {
      return false;
    }
  }

  /** A process of PostgreSQL, without settings that would leak in from the user's environment. */
  static ProcessBuilder postgres(List<String> command, Path workingFolder) {
    var builder = new ProcessBuilder(command).directory(workingFolder.toFile());
    var environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
    environment.put("LC_ALL", "C");
    return builder.redirectErrorStream(true);
  }

  /** Waits for the end. */
  static int exit(Process process) throws IOException {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for another program");
    }
  }
}
