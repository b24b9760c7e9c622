package dev.limbeck.acceptance.faults;

import dev.limbeck.testkit.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** A PgBouncer in front of a test's database. */
final class PgBouncer implements AutoCloseable {

  private static final Path PROGRAM = Path.of("/usr/sbin/pgbouncer");

  private final Process process;
  private final int port;

  private PgBouncer(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  static boolean isInstalled() {
    return Files.isExecutable(PROGRAM);
  }

  /** Starts one; {@code mode} is {@code transaction} or {@code session}. */
  static PgBouncer start(TestDatabase database, Path folder, String mode) throws IOException {
    var port = freePort();
    var file = Files.writeString(folder.resolve("pgbouncer.ini"), settings(database, port, mode));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    var command = new ArrayList<>(List.of(PROGRAM.toString(), file.toString()));
    if (System.getProperty("user.name").equals("root")) {
      command.addAll(1, List.of("-u", "nobody")); // it does not run as root
    }
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    var said = new StringBuilder();
    for (var line = output.readLine(); line != null; line = output.readLine()) {
      said.append(line).append('\n');
      if (line.contains("process up")) {
        return new PgBouncer(process, port);
      }
    }
    throw new IOException("pgbouncer ended:\n" + said);
  }

  private static String settings(TestDatabase database, int port, String mode) {
    var address = database.address();
    return """
    [databases]
    %1$s = host=%2$s port=%3$d dbname=%1$s user=%4$s password='%5$s'

    [pgbouncer]
    listen_addr = 127.0.0.1
    listen_port = %6$d
    unix_socket_dir =
    auth_type = any
    pool_mode = %7$s
    default_pool_size = 5
    ignore_startup_parameters = extra_float_digits
    """
        .formatted(
            address.database(),
            address.host(),
            address.port(),
            address.user(),
            address.password().replace("'", "''"),
            port,
            mode);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** The database's URL through it. */
  String url(TestDatabase database) {
    return "postgresql://anybody:secret@127.0.0.1:%d/%s".formatted(port, database.name());
  }

  /** The same as JDBC takes it, without a user. */
  String jdbcUrl(TestDatabase database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database.name());
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
