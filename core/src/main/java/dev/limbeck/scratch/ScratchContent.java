package dev.limbeck.scratch;

import java.util.List;
import java.util.function.Consumer;

/**
 * What a kept database holds, and how it comes to it.
 *
 * @param key says all that decides it; the server's version is added
 * @param beginnings the keys of contents that the filling goes on from as well as from nothing,
 *     best first: where one of them is kept, it begins with a copy
 * @param filling makes it; if it throws, nothing is kept
 */
public record ScratchContent(
    String key, List<String> beginnings, Consumer<ScratchDatabase> filling) {

  /** Copies the list. */
  public ScratchContent {
    beginnings = List.copyOf(beginnings);
  }

  /** One that begins with nothing. */
  public static ScratchContent of(String key, Consumer<ScratchDatabase> filling) {
    return new ScratchContent(key, List.of(), filling);
  }
}
