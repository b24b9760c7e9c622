package dev.limbeck.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.scratch.DatabaseServer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is killed with kill -9, the next run goes on, with the data. */
class CrashTest {

  @TempDir Path workspace;

  private final DatabaseServer server = new EmbeddedPostgres();

  @Test
  void afterAKilledJvmTheNextRunTakesOnItsServerAndStopsIt() throws Exception {
    var folder = workspace.resolve(".limbeck");
    try (var user = ServerUser.launch(folder)) {
      var address = user.address();
      var pid = Servers.pid(folder);
      user.kill();
      assertThat(Servers.lives(folder, pid)).isTrue();
      try (var next = server.start(folder)) {
        assertThat(next.address()).isEqualTo(address);
        assertThat(Servers.pid(folder)).isEqualTo(pid);
      }
      assertThat(Servers.lives(folder, pid)).isFalse();
    }
  }

  @Test
  void afterAKilledServerTheNextRunStartsItAgain() throws Exception {
    var folder = workspace.resolve(".limbeck");
    try (var held = server.start(folder);
        var connection = Sql.connect(held.address())) {
      Sql.run(held.address(), "CREATE TABLE kept (x int); INSERT INTO kept VALUES (7)");
      assertThat(connection.isClosed()).isFalse();
      Servers.kill(folder);
      assertThat(server.running(folder)).isEmpty();
      try (var next = server.start(folder)) {
        assertThat(Sql.value(next.address(), "SELECT x FROM kept")).isEqualTo("7");
      }
    }
    assertThat(server.running(folder)).isEmpty();
  }

  @Test
  void afterAKilledJvmAndServerTheNextRunStartsAgain() throws Exception {
    var folder = workspace.resolve(".limbeck");
    try (var user = ServerUser.launch(folder)) {
      Sql.run(user.address(), "CREATE TABLE kept (x int); INSERT INTO kept VALUES (7)");
      user.kill();
      Servers.kill(folder);
    }
    try (var next = server.start(folder)) {
      assertThat(Sql.value(next.address(), "SELECT x FROM kept")).isEqualTo("7");
    }
    assertThat(server.running(folder)).isEmpty();
  }

  @Test
  void aKilledServerThatItsStarterLeavesAsAZombieIsNoServer() throws Exception {
    var folder = workspace.resolve(".limbeck");
    try (var starter = ServerUser.launch(folder)) {
      starter.address();
      Servers.signal(starter.process().pid(), "STOP");
      Servers.kill(folder);
      try (var next = server.start(folder)) {
        assertThat(Sql.value(next.address(), "SELECT 1")).isEqualTo("1");
      }
      starter.kill();
    }
    assertThat(server.stop(folder)).as("the suspended starter still had its share").isTrue();
  }

  @Test
  void aPidFileWhoseNumberBelongsToAnotherProcessIsStale() throws Exception {
    var folder = workspace.resolve(".limbeck");
    server.start(folder).close();
    var lines =
        "%d\n%s\n1\n5432\n\n127.0.0.1\n  1 1\nready   \n"
            .formatted(ProcessHandle.current().pid(), Servers.data(folder));
    Files.writeString(Servers.data(folder).resolve("postmaster.pid"), lines);
    assertThat(server.running(folder)).isEmpty();
    try (var next = server.start(folder)) {
      assertThat(Sql.value(next.address(), "SELECT 1")).isEqualTo("1");
    }
  }

  @Test
  void anInitdbThatIsKilledIsBegunAgain() throws Exception {
    var folder = workspace.resolve(".limbeck");
    try (var user = ServerUser.launch(folder)) {
      Servers.awaitEntry(folder.resolve("postgres-18"), "new-");
      user.kill();
    }
    assertThat(Servers.data(folder)).doesNotExist();
    try (var next = server.start(folder)) {
      assertThat(Sql.value(next.address(), "SELECT current_database()")).isEqualTo("limbeck");
    }
  }

  @Test
  void whatAKilledInitdbLeftIsRemoved() throws Exception {
    var folder = workspace.resolve(".limbeck");
    var left = Files.createDirectories(folder.resolve("postgres-18/new-123/data/base"));
    Files.writeString(left.resolve("1"), "half");
    server.start(folder).close();
    assertThat(folder.resolve("postgres-18/new-123")).doesNotExist();
  }
}
