package dev.limbeck.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.testkit.TestDatabase;
import dev.limbeck.testkit.TestPostgres;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 of the runner. */
@ExtendWith(TestPostgres.class)
class KillTest {

  private static final int LENGTH = 200;

  @TempDir Path folder;

  @Test
  void afterEachKillDatabaseAndVersionTableAgreeAndTheNextRunGoesOn(TestDatabase database)
      throws Exception {
    var chain = Chain.write(folder, LENGTH);
    var moments = Faults.moments();
    int kills = Faults.times(3, 60);
    int reached = 0;
    for (int kill = 0; kill < kills && reached < LENGTH - 1; kill++) {
      int goal = Math.min(LENGTH - 1, reached + 1 + moments.nextInt(LENGTH / kills));
      try (var run = Launched.upgrade(folder, database.url())) {
        run.await("finished " + Chain.id(goal));
        Pause.somewhereWithin(moments.nextDouble(), Duration.ofMillis(5));
        run.kill();
        assertThat(run.output()).doesNotContain("waiting");
      }
      Sessions.awaitNone(database);
      reached = chain.agreed(database);
      assertThat(reached).isGreaterThanOrEqualTo(goal);
    }
    toHead(chain, database);
  }

  @Test
  void aKillWhileTheTablesAreMadeLeavesNothingHalf(TestDatabase database) throws Exception {
    var chain = Chain.write(folder, 3);
    var moments = Faults.moments();
    for (int kill = 0; kill < Faults.times(2, 40); kill++) {
      try (var run = Launched.upgrade(folder, database.url())) {
        run.await("database");
        Pause.somewhereWithin(moments.nextDouble(), Duration.ofMillis(400));
        run.kill();
      }
      Sessions.awaitNone(database);
      chain.agreed(database);
      toHead(chain, database);
      database.execute("DROP SCHEMA notes CASCADE");
    }
  }

  private static void toHead(Chain chain, TestDatabase database) throws Exception {
    try (var run = Launched.upgrade(chain.folder(), database.url())) {
      assertThat(run.exit()).as("exit of\n%s", run.output()).isZero();
      assertThat(run.output()).doesNotContain("waiting");
    }
    assertThat(chain.agreed(database)).isEqualTo(chain.length());
    Sessions.awaitNone(database);
    Sessions.assertNoLock(database);
  }
}
