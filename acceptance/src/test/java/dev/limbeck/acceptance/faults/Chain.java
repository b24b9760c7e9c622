package dev.limbeck.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.testkit.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A service whose revisions {@code r0001 <- r0002 <- …} each leave a row and a table behind, so
 * that it can be told which of them a database really holds.
 *
 * @param folder where it lies
 * @param schema its schema
 * @param length how many revisions
 */
record Chain(Path folder, String schema, int length) {

  /** Writes a chain in schema {@code notes}. */
  static Chain write(Path folder, int length) throws IOException {
    return write(folder, "notes", length, "");
  }

  static Chain write(Path folder, String schema, int length, String settings) throws IOException {
    Files.createDirectories(folder.resolve("db/versions"));
    Files.writeString(
        folder.resolve("limbeck.toml"), "[limbeck]\nschema = \"" + schema + "\"\n" + settings);
    var chain = new Chain(folder, schema, length);
    for (int n = 1; n <= length; n++) {
      chain.revision(n, n == 1 ? "CREATE TABLE done (n int PRIMARY KEY);" : "");
    }
    return chain;
  }

  private void revision(int n, String first) throws IOException {
    var down = n == 1 ? "" : "-- @down_revision " + id(n - 1) + "\n";
    Files.writeString(
        folder.resolve("db/versions/" + id(n) + ".sql"),
        """
        -- step %1$d
        --
        -- @revision %2$s
        %3$s
        -- @upgrade
        %4$s
        INSERT INTO done VALUES (%1$d);
        CREATE TABLE t_%1$d (id int);
        """
            .formatted(n, id(n), down, first));
  }

  static String id(int n) {
    return "r%04d".formatted(n);
  }

  /**
   * How many revisions the database holds, having checked that their rows and tables, the version
   * table and the history all say the same.
   */
  int agreed(TestDatabase database) throws Exception {
    if (missing(database, "done")) {
      assertThat(rowsIfAny(database)).as("version rows, but no effect").isEmpty();
      return 0;
    }
    var done = database.query("SELECT n FROM %s.done ORDER BY n".formatted(schema));
    var ids = IntStream.rangeClosed(1, done.size()).mapToObj(Chain::id).toList();
    assertThat(done)
        .isEqualTo(IntStream.rangeClosed(1, done.size()).mapToObj(String::valueOf).toList());
    assertThat(rowsIfAny(database)).as("version rows").containsExactly(ids.getLast());
    assertThat(
            database.query(
                "SELECT revision FROM %s.limbeck_history WHERE event = 'upgraded' ORDER BY id"
                    .formatted(schema)))
        .as("history")
        .isEqualTo(ids);
    assertThat(
            database.query(
                "SELECT count(*) FROM pg_tables WHERE schemaname = '%s' AND tablename LIKE 't\\_%%'"
                    .formatted(schema)))
        .as("tables")
        .containsExactly(String.valueOf(done.size()));
    return done.size();
  }

  private List<String> rowsIfAny(TestDatabase database) throws Exception {
    return missing(database, "alembic_version")
        ? List.of()
        : database.query("SELECT version_num FROM %s.alembic_version".formatted(schema));
  }

  private boolean missing(TestDatabase database, String table) throws Exception {
    return database
        .query("SELECT to_regclass('%s.%s') IS NULL".formatted(schema, table))
        .equals(List.of("t"));
  }
}
