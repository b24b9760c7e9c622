package dev.limbeck.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.scratch.DatabaseServer;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One server within one JVM. */
class EmbeddedPostgresTest {

  @TempDir Path workspace;

  private final DatabaseServer server = new EmbeddedPostgres();

  @Test
  void isFoundByServiceLoader() {
    assertThat(ServiceLoader.load(DatabaseServer.class))
        .singleElement()
        .extracting(DatabaseServer::displayName)
        .isEqualTo("embedded PostgreSQL 18");
  }

  @Test
  void startsKeepsItsDataAndStops() throws Exception {
    var folder = workspace.resolve(".limbeck");
    try (var first = server.start(folder)) {
      assertThat(first.notes()).isEmpty();
      Sql.run(first.address(), "CREATE TABLE kept (x int); INSERT INTO kept VALUES (7)");
      assertThat(server.running(folder)).contains(first.address());
    }
    assertThat(server.running(folder)).isEmpty();
    assertThat(folder.resolve(".gitignore")).hasContent("*");
    try (var again = server.start(folder)) {
      assertThat(Sql.value(again.address(), "SELECT x FROM kept")).isEqualTo("7");
    }
  }
}
