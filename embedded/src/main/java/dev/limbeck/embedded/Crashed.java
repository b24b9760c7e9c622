package dev.limbeck.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Data that its server did not leave in order. The scratch server writes nothing to be safe from
 * that, and what it holds can be made again.
 *
 * @param folder whose data
 */
record Crashed(ServerFolder folder) {

  /**
   * Drops the data if its server was killed, or the machine, or if somebody has been at its files;
   * behind the gate.
   */
  void discard() throws IOException {
    var data = folder.data();
    if (Postmaster.running(data).isEmpty()
        && (Postmaster.read(data).isPresent() || isDamaged(data))) {
      drop();
    }
  }

  private boolean isDamaged(Path data) throws IOException {
    return Files.isDirectory(data)
        && !(Cluster.exists(data)
            && Files.readString(data.resolve("PG_VERSION")).strip().equals("" + folder.major())
            && Files.isReadable(data.resolve(Cluster.PASSWORD_FILE))
            && Files.isDirectory(data.resolve("base")));
  }

  /** Drops the data, with which no server runs; behind the gate. */
  void drop() throws IOException {
    var data = folder.data();
    if (Files.exists(data)) {
      FileTree.delete(data.toRealPath());
    }
    Files.deleteIfExists(data);
  }
}
