package dev.limbeck.embedded;

import dev.limbeck.problem.DatabaseCode;
import dev.limbeck.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL's programs, ready to be run by a user that may run them.
 *
 * @param home the folder that holds {@code bin}
 * @param major the version of PostgreSQL, {@code 18}
 * @param privileges as whom they run
 */
record Program(Path home, int major, Privileges privileges) {

  /** Unpacks the binaries into the first cache that can be used; notes say why others cannot. */
  static Program unpacked(
      Binaries binaries, List<Path> caches, Privileges privileges, List<String> notes)
      throws IOException {
    var failures = new ArrayList<String>();
    for (var cache : caches) {
      try {
        if (!privileges.reach(cache)) {
          continue;
        }
        var home = binaries.unpackInto(cache);
        if (privileges.reach(home)) {
          failures.forEach(failure -> notes.add(failure + "; PostgreSQL is unpacked in " + cache));
          return new Program(home, binaries.major(), privileges);
        }
      } catch (IOException unusable) {
        failures.add("The cache " + cache + " cannot be used (" + unusable + ")");
      }
    }
    throw notUnpacked(caches, failures);
  }

  private static RuntimeException notUnpacked(List<Path> caches, List<String> failures) {
    var why = failures.isEmpty() ? "The server's user cannot get into any of " + caches + "." : "";
    return Problem.of(
            DatabaseCode.EMBEDDED_NOT_UNPACKED,
            "The binaries of the embedded PostgreSQL cannot be unpacked.")
        .because(why + String.join("\n", failures))
        .fix("export XDG_CACHE_HOME=FOLDER, with a folder that can be written")
        .exception();
  }

  /** A process of one of them; its output and errors are one stream. */
  ProcessBuilder command(List<String> before, String program, List<String> arguments) {
    var command = new ArrayList<>(before);
    command.addAll(privileges.prefix());
    command.add(home.resolve("bin").resolve(program).toString());
    command.addAll(arguments);
    return Programs.postgres(command, home);
  }
}
