package dev.limbeck.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.testkit.TestDatabase;
import dev.limbeck.testkit.TestPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 and Ctrl-C of commands that compare, and kill -9 of the server that they compare on. */
@ExtendWith(TestPostgres.class)
class ScratchFaultTest {

  private static final int FOUND = 3;

  /** 128 + SIGTERM. */
  private static final int TERMINATED = 143;

  /** From before there is a server until behind the comparison. */
  private static final Duration A_RUN = Duration.ofSeconds(4);

  @TempDir Path folder;

  @BeforeEach
  void write() throws Exception {
    Chain.write(folder, "notes", 120, "model = \"schema.sql\"\n");
    Files.writeString(folder.resolve("schema.sql"), "CREATE TABLE pages (id int);");
  }

  private Map<String, String> ownCache() {
    return Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString());
  }

  @Test
  void afterAKilledCommandTheNextOneWorksAndStopsTheServer() throws Exception {
    var moments = Faults.moments();
    for (int kill = 0; kill < Faults.times(2, 60); kill++) {
      try (var run = Launched.command(folder, ownCache(), "check")) {
        Pause.somewhereWithin(moments.nextDouble(), A_RUN);
        run.kill();
      }
    }
    compares(ownCache());
    assertThat(postmaster()).as("the server's pid file").doesNotExist();
  }

  @Test
  void afterAKilledServerTheNextCommandBeginsAnew() throws Exception {
    var moments = Faults.moments();
    for (int kill = 0; kill < Faults.times(1, 30); kill++) {
      try (var run = Launched.command(folder, ownCache(), "check")) {
        Pause.until("a server", () -> Files.exists(postmaster()));
        Pause.somewhereWithin(moments.nextDouble(), Duration.ofSeconds(1));
        killPostmaster();
        assertThat(run.exit()).as("exit of\n%s", run.output()).isIn(1, FOUND);
        assertThat(run.output()).doesNotContain("RUN-399");
      }
    }
    compares(ownCache());
    assertThat(postmaster()).as("the server's pid file").doesNotExist();
  }

  @Test
  void onABorrowedServerCtrlCLeavesNothingAndWhatAKilledCommandLeavesIsDroppedByTheNext(
      TestDatabase database) throws Exception {
    borrow();
    var environment = Map.of("DATABASE_URL", database.url());
    try (var run = Launched.command(folder, environment, "check")) {
      Pause.until("a scratch database", () -> !scratch(database).isEmpty());
      run.interrupt();
      assertThat(run.exit()).as("exit of\n%s", run.output()).isEqualTo(TERMINATED);
    }
    assertThat(scratch(database)).as("after Ctrl-C").isEmpty();
    try (var run = Launched.command(folder, environment, "check")) {
      Pause.until("a scratch database", () -> !scratch(database).isEmpty());
      run.kill();
    }
    Sessions.awaitNone(database);
    compares(environment);
    assertThat(scratch(database)).as("after kill -9 and another command").isEmpty();
  }

  private void borrow() throws Exception {
    var config = folder.resolve("limbeck.toml");
    Files.writeString(config, Files.readString(config) + "scratch = \"server\"\n");
  }

  private void compares(Map<String, String> environment) throws Exception {
    try (var run = Launched.command(folder, environment, "check")) {
      assertThat(run.exit()).as("exit of\n%s", run.output()).isEqualTo(FOUND);
      assertThat(run.output()).contains("Detected added table 'pages'");
    }
  }

  private Path postmaster() {
    return folder.resolve("cache/limbeck/scratch/postgres-18/data/postmaster.pid");
  }

  private void killPostmaster() throws Exception {
    if (Files.exists(postmaster())) {
      long pid = Long.parseLong(Files.readAllLines(postmaster()).getFirst());
      ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    }
  }

  /** The scratch databases that commands have made from this one. */
  private static List<String> scratch(TestDatabase home) throws Exception {
    return home.query(
        """
        SELECT datname FROM pg_database
        WHERE starts_with(datname, 'limbeck_scratch_' ||
          left(encode(sha256(current_database()::bytea), 'hex'), 6) || '_')\
        """);
  }
}
