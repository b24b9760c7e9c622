package dev.limbeck.acceptance.autogenerate;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The PostgreSQL that Debian packages, with its own pg_dump: neither its server nor its dump has
 * anything of ours. Where the machine has none the test is skipped.
 */
final class DebianPostgres implements AutoCloseable {

  private static final Path VERSIONS = Path.of("/usr/lib/postgresql");

  private final Path programs;
  private final Path folder;
  private final int port;

  private DebianPostgres(Path programs, Path folder, int port) {
    this.programs = programs;
    this.folder = folder;
    this.port = port;
  }

  /** Starts one on a free port, with a folder of its own. */
  static DebianPostgres start() throws Exception {
    var programs = newest();
    var folder = Files.createTempDirectory("limbeck-debian");
    own(folder);
    var server = new DebianPostgres(programs, folder, freePort());
    var cluster = folder.resolve("data").toString();
    server.run("initdb", "-D", cluster, "-U", "tester", "-A", "trust", "-E", "UTF8", "--no-sync");
    server.run(
        "pg_ctl",
        "-D",
        cluster,
        "-w",
        "-l",
        folder.resolve("log").toString(),
        "-o",
        "-p %d -k %s -c fsync=off -c max_locks_per_transaction=1024".formatted(server.port, folder),
        "start");
    return server;
  }

  private static Path newest() throws IOException {
    assumeTrue(Files.isDirectory(VERSIONS), "Debian's PostgreSQL is not on this machine");
    try (var versions = Files.list(VERSIONS)) {
      var found =
          versions
              .map(version -> version.resolve("bin"))
              .filter(bin -> Files.exists(bin.resolve("initdb")))
              .filter(bin -> Files.exists(bin.resolve("pg_dump")))
              .max(Comparator.naturalOrder());
      assumeTrue(found.isPresent(), "Debian's PostgreSQL is not on this machine");
      return found.orElseThrow();
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** A server refuses to run as root. */
  private static List<String> asServerUser() {
    return isRoot()
        ? List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")
        : List.of();
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  private static void own(Path folder) throws Exception {
    if (isRoot()) {
      finish(new ProcessBuilder("chown", "65534:65534", folder.toString()));
    }
  }

  private void run(String program, String... arguments) throws Exception {
    var words = new ArrayList<>(asServerUser());
    words.add(programs.resolve(program).toString());
    words.addAll(List.of(arguments));
    finish(new ProcessBuilder(words).directory(folder.toFile()));
  }

  private static void finish(ProcessBuilder builder) throws Exception {
    var output = Files.createTempFile("limbeck-debian", ".out");
    try {
      var process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
      if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new IOException(builder.command() + ": " + Files.readString(output));
      }
    } finally {
      Files.delete(output);
    }
  }

  /** Makes an empty database. */
  void create(String database) throws Exception {
    run("createdb", "-h", folder.toString(), "-p", "" + port, "-U", "tester", database);
  }

  /** How a database is reached. */
  String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s?user=tester&preferQueryMode=simple"
        .formatted(port, database);
  }

  /**
   * What pg_dump writes of a database's definitions; comments and settings of the dump left out.
   */
  List<String> dump(String database) throws Exception {
    var file = folder.resolve(database + ".dump");
    run(
        "pg_dump",
        "-h",
        folder.toString(),
        "-p",
        "" + port,
        "-U",
        "tester",
        "--schema-only",
        "-f",
        file.toString(),
        database);
    return Files.readAllLines(file).stream()
        .filter(line -> !line.startsWith("--") && !line.isBlank())
        .filter(line -> !line.startsWith("\\restrict") && !line.startsWith("\\unrestrict"))
        .toList();
  }

  @Override
  public void close() throws IOException {
    try {
      run("pg_ctl", "-D", folder.resolve("data").toString(), "-m", "immediate", "-w", "stop");
    } catch (Exception failed) {
      throw new IOException("the server of " + folder + " was not stopped", failed);
    }
  }
}
