package dev.limbeck.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.testkit.TestPostgres;
import dev.limbeck.testkit.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Several runs at once on an empty database: schemas, tables and the shared history are new. */
@ExtendWith(TestPostgres.class)
class ParallelTest {

  private static final String EACH_REVISION_ONCE =
      """
      SELECT version_table, count(*), count(DISTINCT revision)
      FROM shared.history WHERE event = 'upgraded' GROUP BY 1 ORDER BY 1
      """;

  @TempDir Path folder;

  @Test
  void processesAtOnceRunEachRevisionOnce(TestServer server) throws Exception {
    workspace(3, 12);
    for (int time = 0; time < Faults.times(1, 20); time++) {
      try (var database = server.database()) {
        assertThat(Launched.atOnce(time % 2 == 0 ? 4 : 2, folder, database.url()))
            .noneMatch(output -> output.matches("(?s).*(Exception|RUN-|external ).*"));
        assertThat(database.query(EACH_REVISION_ONCE))
            .containsExactly(
                "service_1.alembic_version | 12 | 12",
                "service_2.alembic_version | 12 | 12",
                "service_3.alembic_version | 12 | 12");
        Sessions.assertNoLock(database);
      }
    }
  }

  @Test
  void servicesInParallelInOneProcessDisturbNobody(TestServer server) throws Exception {
    workspace(8, 4);
    for (int time = 0; time < Faults.times(3, 20); time++) {
      try (var database = server.database()) {
        var report = UpgradeProgram.run(folder, database.url());
        assertThat(UpgradeProgram.problems(report)).isEmpty();
        assertThat(report.exit()).isZero();
        assertThat(database.query(EACH_REVISION_ONCE))
            .isEqualTo(
                IntStream.rangeClosed(1, 8)
                    .mapToObj(n -> "service_" + n + ".alembic_version | 4 | 4")
                    .toList());
        Sessions.awaitNone(database);
        Sessions.assertNoLock(database);
      }
    }
  }

  private void workspace(int services, int revisions) throws IOException {
    Files.writeString(
        folder.resolve("limbeck.toml"),
        """
        [workspace]
        members = ["service_*"]

        [limbeck]
        history_table = "shared.history"
        """);
    for (int n = 1; n <= services; n++) {
      var name = "service_" + n;
      Chain.write(folder.resolve(name), name, revisions, "");
    }
  }
}
