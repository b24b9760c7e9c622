package dev.limbeck.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.scratch.DatabaseServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 of the whole server, an embedded one of this test's own. */
class KilledPostmasterTest {

  private static final int LENGTH = 120;

  @TempDir Path folder;

  @Test
  void theNextRunStartsTheServerAgainAndGoesOn() throws Exception {
    Chain.write(folder, "notes", LENGTH, "default_url = \"embedded\"\n");
    var moments = Faults.moments();
    int kills = Faults.times(1, 15);
    for (int kill = 1; kill <= kills; kill++) {
      try (var run = Launched.waiting(folder, Map.of()).go()) {
        run.await("finished " + Chain.id(kill * (LENGTH - 1) / (kills + 1)));
        Pause.somewhereWithin(moments.nextDouble(), Duration.ofMillis(5));
        killPostmaster();
        assertThat(run.exit()).as("exit of\n%s", run.output()).isEqualTo(1);
        assertThat(run.output()).contains("RUN-311: ").doesNotContain("RUN-399");
      }
    }
    try (var run = Launched.waiting(folder, Map.of()).go()) {
      assertThat(run.exit()).as("exit of\n%s", run.output()).isZero();
      assertThat(run.output()).contains("finished " + Chain.id(LENGTH));
    }
    try (var run = Launched.waiting(folder, Map.of()).go()) {
      assertThat(run.exit()).as("exit of\n%s", run.output()).isZero();
      assertThat(run.output()).doesNotContain("finished");
    }
    assertThat(server().running(folder.resolve(".limbeck"))).isEmpty();
  }

  private void killPostmaster() throws Exception {
    var file = folder.resolve(".limbeck/postgres-18/data/postmaster.pid");
    long pid = Long.parseLong(Files.readAllLines(file).getFirst());
    var postmaster = ProcessHandle.of(pid).orElseThrow();
    var backends = postmaster.descendants().toList();
    postmaster.destroyForcibly();
    // Not one of them may go on to commit: a server that has lost its power has lost them all.
    backends.forEach(ProcessHandle::destroyForcibly);
    Pause.until("the server is gone", () -> List.of(postmaster).stream().noneMatch(this::runs));
  }

  private boolean runs(ProcessHandle process) {
    return process.isAlive() && process.info().command().isPresent();
  }

  private static DatabaseServer server() {
    return ServiceLoader.load(DatabaseServer.class).findFirst().orElseThrow();
  }
}
