package dev.limbeck.scratch;

import java.util.List;
import java.util.Optional;

/**
 * All that a database holds.
 *
 * @param origin what is in it first; empty where that is nothing
 * @param own the rest
 * @param version the server's
 */
record WholeContent(Optional<WholeContent> origin, ScratchContent own, String version) {

  /** The key of all that is in it. */
  String key() {
    return before() + own.key();
  }

  /** The whole keys of what it may begin with, best first. */
  List<String> beginnings() {
    return own.beginnings().stream().map(key -> before() + key).toList();
  }

  private String before() {
    return origin.map(WholeContent::key).orElse(version) + "\0";
  }

  /** Fills an empty database. */
  void fillAll(ScratchDatabase database) {
    origin.ifPresent(before -> before.fillAll(database));
    own.filling().accept(database);
  }
}
