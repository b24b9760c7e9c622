package dev.limbeck.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody was at the files of the scratch server: it holds nothing that cannot be made again. */
class ScratchDamageTest {

  @TempDir Path folder;

  @Test
  void dataThatTheServerDoesNotStartWithAreMadeAnew() throws Exception {
    assertThat(notesOfAStart()).isEmpty();
    Files.writeString(data().resolve("global/pg_control"), "");
    assertThat(notesOfAStart()).singleElement().asString().contains("were damaged");
    assertThat(notesOfAStart()).isEmpty();
  }

  @Test
  void dataOfAnotherVersionOrWithoutAPasswordAreMadeAnew() throws Exception {
    notesOfAStart();
    Files.writeString(data().resolve("PG_VERSION"), "17");
    assertThat(notesOfAStart()).isEmpty();
    Files.delete(data().resolve(Cluster.PASSWORD_FILE));
    assertThat(notesOfAStart()).isEmpty();
  }

  @Test
  void binariesThatAreNotWholeAreUnpackedAgain() throws Exception {
    notesOfAStart();
    try (var entries = Files.list(cache())) {
      var binaries =
          entries.filter(one -> one.toString().contains("postgres-")).findFirst().orElseThrow();
      Files.delete(binaries.resolve("bin/postgres"));
      FileTree.delete(binaries.resolve("share"));
    }
    assertThat(notesOfAStart()).isEmpty();
    assertThat(FileTree.startingWith(cache(), "unpacking-")).isEmpty();
  }

  @Test
  void theDevelopmentDatabaseIsNeverMadeAnew() throws Exception {
    var server = new EmbeddedPostgres(List.of(cache()));
    server.start(folder).close();
    Files.writeString(Servers.data(folder).resolve("PG_VERSION"), "17");
    assertThatThrownBy(() -> server.start(folder).close()).hasMessageContaining("did not start");
    assertThat(Servers.data(folder).resolve("base")).exists();
  }

  private Path cache() {
    return folder.resolve("a cache – é");
  }

  private Path data() {
    return Servers.data(cache().resolve("scratch"));
  }

  /** What is told by a start after which a statement can be run. */
  private List<String> notesOfAStart() throws Exception {
    try (var running = new EmbeddedPostgres(List.of(cache())).startScratch(folder)) {
      assertThat(Sql.value(running.address(), "SELECT 1")).isEqualTo("1");
      return running.notes();
    }
  }
}
