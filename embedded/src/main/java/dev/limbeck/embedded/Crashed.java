package dev.limbeck.embedded;

import java.io.IOException;
import java.nio.file.Files;

/**
 * Data that its server did not leave in order. The scratch server writes nothing to be safe from
 * that, and what it holds can be made again.
 *
 * @param folder whose data
 */
record Crashed(ServerFolder folder) {

  /** Drops the data if its server was killed, or the machine; behind the gate. */
  void discard() throws IOException {
    var data = folder.data();
    if (Postmaster.read(data).isPresent() && Postmaster.running(data).isEmpty()) {
      FileTree.delete(data.toRealPath());
      Files.deleteIfExists(data);
    }
  }
}
