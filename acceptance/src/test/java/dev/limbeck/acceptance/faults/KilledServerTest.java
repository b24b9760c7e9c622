package dev.limbeck.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.testkit.TestDatabase;
import dev.limbeck.testkit.TestPostgres;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The session of a run is ended by the server. */
@ExtendWith(TestPostgres.class)
class KilledServerTest {

  private static final int LENGTH = 200;

  @TempDir Path folder;

  @Test
  void afterTheEndOfItsSessionARunSaysSoAndTheNextGoesOn(TestDatabase database) throws Exception {
    var chain = Chain.write(folder, LENGTH);
    var moments = Faults.moments();
    int ends = Faults.times(2, 40);
    int reached = 0;
    for (int end = 0; end < ends && reached < LENGTH - 1; end++) {
      int goal = Math.min(LENGTH - 1, reached + 1 + moments.nextInt(LENGTH / ends));
      try (var run = Launched.upgrade(folder, database.url())) {
        run.await("finished " + Chain.id(goal));
        Pause.somewhereWithin(moments.nextDouble(), Duration.ofMillis(5));
        Sessions.terminate(database);
        if (run.exit() == 1) {
          assertThat(run.output())
              .contains("RUN-311: " + folder.getFileName() + ": the connection was lost during")
              .contains("57P01 ")
              .contains("\n  fix: limbeck upgrade head");
        }
      }
      reached = chain.agreed(database);
      assertThat(reached).isGreaterThanOrEqualTo(goal);
    }
    try (var run = Launched.upgrade(folder, database.url())) {
      assertThat(run.exit()).as("exit of\n%s", run.output()).isZero();
    }
    assertThat(chain.agreed(database)).isEqualTo(LENGTH);
  }
}
