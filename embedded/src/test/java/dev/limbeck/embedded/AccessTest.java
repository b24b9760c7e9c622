package dev.limbeck.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.scratch.DatabaseServer;
import dev.limbeck.scratch.ServerAddress;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who gets in, and where the data may lie. */
class AccessTest {

  @TempDir Path workspace;

  private final DatabaseServer server = new EmbeddedPostgres();

  @Test
  void onlyThisMachineGetsInAndOnlyWithThePassword() throws Exception {
    var folder = workspace.resolve(".limbeck");
    try (var running = server.start(folder)) {
      var address = running.address();
      assertThat(address.password()).hasSizeGreaterThan(20);
      assertThat(address.toString()).doesNotContain(address.password());
      for (var wrong : new String[] {"", "limbeck", address.password() + "x"}) {
        assertThatThrownBy(() -> Sql.run(with(address, wrong), "SELECT 1"))
            .isInstanceOf(SQLException.class)
            .hasMessageContaining("password");
      }
      assertThat(Sql.value(address, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(Sql.value(address, "SHOW unix_socket_directories")).isEmpty();
      assertThat(Sql.value(address, "SHOW fsync")).isEqualTo("on");
      assertNobodyListensElsewhere(address.port());
      var password = Servers.data(folder).resolve("limbeck.password");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(password)))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void aPathMayBeLongAndHoldBlanks() throws Exception {
    var folder = workspace.resolve("a b'c\"ü/" + "long/".repeat(30) + ".limbeck");
    try (var running = server.start(folder)) {
      assertThat(Sql.value(running.address(), "SELECT 1")).isEqualTo("1");
    }
    assertThat(server.running(folder)).isEmpty();
  }

  @Test
  void theDataOfAnotherMajorVersionIsNamed() throws Exception {
    var folder = workspace.resolve(".limbeck");
    var other = Files.createDirectories(folder.resolve("postgres-17/data")).getParent();
    try (var running = server.start(folder)) {
      assertThat(running.notes()).singleElement().asString().contains(String.valueOf(other));
    }
  }

  @Test
  void aFolderThatIsDeletedUnderItsServerIsNoReasonToFail() throws Exception {
    var folder = workspace.resolve(".limbeck");
    long pid;
    try (var running = server.start(folder)) {
      assertThat(running.notes()).isEmpty();
      pid = Servers.pid(folder);
      FileTree.delete(folder);
    }
    assertThat(Servers.lives(folder, pid)).isFalse();
  }

  private static ServerAddress with(ServerAddress address, String password) {
    return new ServerAddress(
        address.host(), address.port(), address.database(), address.user(), password);
  }

  private static void assertNobodyListensElsewhere(int port) throws IOException {
    for (var network : NetworkInterface.networkInterfaces().toList()) {
      for (var other : network.inetAddresses().filter(a -> !a.isLoopbackAddress()).toList()) {
        assertThatThrownBy(
                () -> {
                  try (var socket = new Socket()) {
                    socket.connect(new InetSocketAddress(other, port), 1000);
                  }
                })
            .isInstanceOf(IOException.class);
      }
    }
  }
}
