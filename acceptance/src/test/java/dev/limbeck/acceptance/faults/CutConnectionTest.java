package dev.limbeck.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.acceptance.faults.Wire.Moment;
import dev.limbeck.testkit.TestDatabase;
import dev.limbeck.testkit.TestPostgres;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The network goes away in the middle of a run. */
@ExtendWith(TestPostgres.class)
class CutConnectionTest {

  private static final int LENGTH = 5;

  @TempDir Path folder;

  @Test
  void aStepThatArrivesInPartLeavesNothing(TestDatabase database) throws Exception {
    var chain = Chain.write(folder, LENGTH);
    assertThat(problemOf(database, new Moment.Within("VALUES ('r0003')")))
        .startsWith(
            "RUN-311: %s: the connection was lost during the upgrade of r0003"
                .formatted(folder.getFileName()))
        .contains("The step is committed whole or not at all; the version table tells which.")
        .contains("done before in this run: r0001 -> r0002, step 2, committed");
    assertThat(chain.agreed(database)).isEqualTo(2);
    toHead(chain, database);
  }

  @Test
  void aCommitWhoseAnswerIsLostIsNotRepeated(TestDatabase database) throws Exception {
    var chain = Chain.write(folder, LENGTH);
    assertThat(problemOf(database, new Moment.Answered("VALUES ('r0003')")))
        .startsWith(
            "RUN-311: %s: the connection was lost during the upgrade of r0003"
                .formatted(folder.getFileName()))
        .contains("The step is committed whole or not at all; the version table tells which.");
    assertThat(chain.agreed(database)).isEqualTo(3);
    toHead(chain, database);
  }

  @Test
  void whereverItIsCutTheNextRunIsRight(TestDatabase database) throws Exception {
    var chain = Chain.write(folder, LENGTH);
    var moments = Faults.moments();
    long sent;
    long received;
    try (var wire = new Wire(database, new Moment.Never())) {
      assertThat(UpgradeProgram.run(folder, wire.url()).exit()).isZero();
      sent = wire.sent();
      received = wire.received();
    }
    var cuts = new ArrayList<Moment>();
    for (int time = 0; time < Faults.times(6, 200); time++) {
      cuts.add(new Moment.Sent(moments.nextLong(sent)));
      cuts.add(new Moment.Received(moments.nextLong(received)));
    }
    for (var cut : cuts) {
      database.execute("DROP SCHEMA IF EXISTS notes CASCADE");
      assertThat(problemOf(database, cut))
          .as("%s", cut)
          .matches("(?s)|(RUN-311|DB-101|DB-201): .*");
      chain.agreed(database);
      toHead(chain, database);
    }
  }

  private String problemOf(TestDatabase database, Moment moment) throws Exception {
    try (var wire = new Wire(database, moment)) {
      var report = UpgradeProgram.run(folder, wire.url());
      Sessions.awaitNone(database);
      return UpgradeProgram.problems(report);
    }
  }

  private void toHead(Chain chain, TestDatabase database) throws Exception {
    assertThat(UpgradeProgram.problems(UpgradeProgram.run(folder, database.url()))).isEmpty();
    assertThat(chain.agreed(database)).isEqualTo(LENGTH);
  }
}
