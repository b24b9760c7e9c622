package dev.limbeck.revision;

import java.util.stream.IntStream;

/**
 * One order of all revisions, newest first: whatever is above comes before what is below, a branch
 * is followed down as far as possible, and where there is a choice the revision loaded first wins.
 *
 * <p>Every listing and every plan is a part of this one order, so that the order of two revisions
 * never depends on what else is asked for.
 */
final class GraphOrder {

  private GraphOrder() {}

  /** The position of each revision in the order, 0 for the newest. */
  static int[] positions(Edges edges) {
    var size = edges.size();
    var open = IntStream.range(0, size).map(i -> edges.above(i).length).toArray();
    var ready = new int[size];
    var count = 0;
    for (var i = size - 1; i >= 0; i--) {
      if (open[i] == 0) {
        ready[count++] = i;
      }
    }
    var positions = new int[size];
    for (var position = 0; count > 0; position++) {
      var revision = ready[--count];
      positions[revision] = position;
      var below = edges.below(revision);
      for (var i = below.length - 1; i >= 0; i--) {
        if (--open[below[i]] == 0) {
          ready[count++] = below[i];
        }
      }
    }
    return positions;
  }
}
