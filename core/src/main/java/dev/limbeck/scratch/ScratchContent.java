package dev.limbeck.scratch;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a kept database holds, and how it comes to it.
 *
 * @param key says what it holds
 * @param origin what it begins with; empty where that is nothing
 * @param filling makes the rest
 */
record ScratchContent(
    String key, Optional<ScratchContent> origin, Consumer<ScratchDatabase> filling) {

  /** The key of all that is in it. */
  String wholeKey() {
    return origin.map(ScratchContent::wholeKey).orElse("") + "\0" + key;
  }

  /** Fills an empty database. */
  void fillAll(ScratchDatabase database) {
    origin.ifPresent(before -> before.fillAll(database));
    filling.accept(database);
  }
}
