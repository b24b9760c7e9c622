package dev.limbeck.testkit;

import dev.limbeck.scratch.DatabaseServer;
import dev.limbeck.scratch.ServerAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.ServiceLoader;
import java.util.UUID;

/**
 * The PostgreSQL server that a run of tests uses: an embedded one in a temporary folder, or the one
 * that {@code -Dlimbeck.test.url=postgresql://user:password@host:port/database} names.
 *
 * <p>Safe for use by several threads.
 */
public final class TestServer implements AutoCloseable {

  private final ServerAddress address;
  private final Share share;

  private TestServer(ServerAddress address, Share share) {
    this.address = address;
    this.share = share;
  }

  /** What has to be given back at the end. */
  private interface Share {
    void close();
  }

  /** Starts the embedded server, or takes the one that the system property names. */
  public static TestServer start() {
    var url = System.getProperty("limbeck.test.url", "");
    return url.isEmpty() ? startEmbedded() : new TestServer(parse(url), () -> {});
  }

  private static TestServer startEmbedded() {
    var server =
        ServiceLoader.load(DatabaseServer.class)
            .findFirst()
            .orElseThrow(() ->
                new IllegalStateException(
                    "no embedded server on the class path; add dev.limbeck:limbeck-embedded or"
                        + " name a server with -Dlimbeck.test.url=postgresql://..."));
    return start(server);
  }

  /** Starts a server of a test's own, another version say, in a temporary folder. */
  public static TestServer start(DatabaseServer server) {
    try {
      var folder = Files.createTempDirectory("limbeck-test");
      var running = server.start(folder.resolve(".limbeck"));
      return new TestServer(
          running.address(),
          () -> {
            running.close();
            delete(folder);
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the server is reached; its database is for creating others only. */
  public ServerAddress address() {
    return address;
  }

  /** A fresh, empty database; whoever takes it closes it. */
  public TestDatabase database() throws SQLException {
    var name = "test_" + UUID.randomUUID().toString().substring(0, 8);
    return TestDatabase.create(address, name);
  }

  /** Stops the embedded server and deletes its folder; a server that was named stays as it is. */
  @Override
  public void close() {
    share.close();
  }

  static ServerAddress parse(String url) {
    var uri = URI.create(url.replaceFirst("^jdbc:", ""));
    var path = uri.getPath() == null ? "" : uri.getPath();
    if (uri.getHost() == null || uri.getRawUserInfo() == null || path.length() < 2) {
      throw new IllegalArgumentException(
          "limbeck.test.url: expected postgresql://user:password@host:port/database");
    }
    var user = uri.getRawUserInfo().split(":", 2);
    return new ServerAddress(
        uri.getHost(),
        uri.getPort() < 0 ? 5432 : uri.getPort(),
        path.substring(1),
        decode(user[0]),
        user.length == 1 ? "" : decode(user[1]));
  }

  private static String decode(String escaped) {
    return URLDecoder.decode(escaped.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static void delete(Path folder) {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
