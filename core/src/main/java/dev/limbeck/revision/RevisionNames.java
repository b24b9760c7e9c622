package dev.limbeck.revision;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * The one namespace of revision ids and branch labels.
 *
 * <p>A part of a name means the one revision whose id or label begins so; names of three letters
 * and less must be typed in full, as in Alembic.
 */
final class RevisionNames {

  private static final int SHORTEST_TO_ABBREVIATE = 4;

  private final NavigableMap<String, Integer> names;

  /** Takes ids and labels with the indices of their revisions. */
  RevisionNames(Map<String, Integer> names) {
    this.names = new TreeMap<>(names);
  }

  /** The revision that has just this id or label. */
  OptionalInt exact(String name) {
    var found = names.get(name);
    return found == null ? OptionalInt.empty() : OptionalInt.of(found);
  }

  /** The revisions whose id or label begins so, each once, ordered by that name. */
  List<Integer> startingWith(String prefix) {
    return names.tailMap(prefix, true).entrySet().stream()
        .takeWhile(entry -> entry.getKey().startsWith(prefix))
        .filter(entry -> entry.getKey().length() >= SHORTEST_TO_ABBREVIATE)
        .map(Map.Entry::getValue)
        .distinct()
        .toList();
  }

  /** What a name means: the exact revision, else all that it may abbreviate. */
  List<Integer> meaning(String name) {
    var exact = exact(name);
    return exact.isPresent() ? List.of(exact.getAsInt()) : startingWith(name);
  }

  /** All ids and labels, ordered by text. */
  List<String> all() {
    return List.copyOf(names.keySet());
  }
}
