package dev.limbeck.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.command.Detail;
import dev.limbeck.command.EmbeddedCommand;
import dev.limbeck.scratch.DatabaseServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One server, several users: threads, processes, and nobody at all. */
class SharingTest {

  @TempDir Path workspace;

  private final DatabaseServer server = new EmbeddedPostgres();

  @Test
  void processesThatStartAtOnceShareOneServerAndTheLastOneStopsIt() throws Exception {
    var folder = workspace.resolve(".limbeck");
    try (var one = ServerUser.launch(folder);
        var two = ServerUser.launch(folder)) {
      var address = one.address();
      assertThat(two.address()).isEqualTo(address);
      one.end();
      assertThat(Sql.value(address, "SELECT 1")).isEqualTo("1");
      two.end();
    }
    assertThat(server.running(folder)).isEmpty();
    assertThat(folder.resolve("postgres-18/users")).isEmptyDirectory();
  }

  @Test
  void threadsAndInstancesOfOneJvmShareOneServer() throws Exception {
    var folder = workspace.resolve(".limbeck");
    try (var threads = Executors.newFixedThreadPool(4)) {
      Callable<String> use =
          () -> {
            try (var mine = new EmbeddedPostgres().start(folder)) {
              return Sql.value(mine.address(), "SELECT pg_postmaster_start_time()");
            }
          };
      try (var held = server.start(folder)) {
        var uses = threads.invokeAll(IntStream.range(0, 8).mapToObj(each -> use).toList());
        var started = Sql.value(held.address(), "SELECT pg_postmaster_start_time()");
        for (var each : uses) {
          assertThat(each.get()).isEqualTo(started);
        }
      }
    }
    assertThat(server.running(folder)).isEmpty();
  }

  @Test
  void anEndOfTheProcessWithoutCloseGivesTheShareBack() throws Exception {
    var folder = workspace.resolve(".limbeck");
    try (var user = ServerUser.launch(folder)) {
      user.address();
      user.process().destroy();
      user.process().onExit().join();
      assertThat(server.running(folder)).isEmpty();
    }
  }

  @Test
  void ctrlCInTheTerminalDoesNotReachTheServer() throws Exception {
    var folder = workspace.resolve(".limbeck");
    try (var held = server.start(folder)) {
      var group = processGroup(Servers.pid(folder));
      assertThat(group).isEqualTo(Servers.pid(folder));
      assertThat(Sql.value(held.address(), "SELECT 1")).isEqualTo("1");
    }
  }

  @Test
  void aDetachedServerStaysUntilItIsStopped() throws Exception {
    var folder = workspace.resolve(".limbeck");
    var address = server.startDetached(folder);
    try (var user = server.start(folder)) {
      assertThat(user.address()).isEqualTo(address);
    }
    assertThat(server.running(folder)).contains(address);
    try (var user = server.start(folder)) {
      assertThat(server.stop(folder)).isTrue();
      assertThat(server.running(folder)).isEmpty();
      assertThat(user.address()).isEqualTo(address);
    }
    assertThat(server.stop(folder)).isFalse();
    try (var next = server.start(folder)) {
      assertThat(next.address()).as("the port stays the same while it is free").isEqualTo(address);
    }
    assertThat(server.running(folder)).as("the next server is not detached").isEmpty();
  }

  @Test
  void theCommandSaysWhetherItStartedTheServer() {
    var folder = workspace.resolve(".limbeck");
    assertThat(state(EmbeddedCommand.Action.START, folder)).isEqualTo("started");
    assertThat(state(EmbeddedCommand.Action.START, folder)).isEqualTo("already running");
    assertThat(state(EmbeddedCommand.Action.STOP, folder)).isEqualTo("stopped");
    assertThat(state(EmbeddedCommand.Action.STOP, folder)).isEqualTo("not running");
  }

  private String state(EmbeddedCommand.Action action, Path folder) {
    var report = new EmbeddedCommand(action).run(folder, List.of(server));
    return ((Detail.Embedded) report.detail().orElseThrow()).state();
  }

  @Test
  void whereNothingIsNothingRuns() {
    assertThat(server.running(workspace)).isEmpty();
    assertThat(server.stop(workspace)).isFalse();
    assertThat(workspace).isEmptyDirectory();
  }

  /** The fifth field of the process's line; the name before it has no blank here. */
  private static long processGroup(long pid) throws Exception {
    var stat = Path.of("/proc", String.valueOf(pid), "stat");
    return Files.exists(stat) ? Long.parseLong(Files.readString(stat).split(" ", -1)[4]) : pid;
  }
}
