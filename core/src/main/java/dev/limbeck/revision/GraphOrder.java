package dev.limbeck.revision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The order in which Alembic lists and undoes a set of revisions, newest first; what it applies
 * goes the other way round.
 *
 * <p>Whatever is above comes before what is below. A line is followed down as far as possible; a
 * merge goes on with the first of its down revisions that no other line has reached. Where a line
 * must wait, the first line above it goes on; where it ends, the one opened before it. Lines stand
 * in the order in which they were opened; first come the heads, in load order.
 */
final class GraphOrder {

  private final Edges edges;
  private final BitSet left;
  private final BitSet reached = new BitSet();
  private final int[] waitsFor;
  private final List<Integer> lines;

  private GraphOrder(Edges edges, BitSet revisions, BitSet heads) {
    this.edges = edges;
    this.left = Edges.copy(revisions);
    this.waitsFor = new int[edges.size()];
    for (var i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
      for (var above : edges.above(i)) {
        waitsFor[i] += left.get(above) ? 1 : 0;
      }
    }
    left.stream().filter(i -> heads.get(i) || waitsFor[i] == 0).forEach(reached::set);
    this.lines = new ArrayList<>(reached.stream().boxed().toList());
  }

  /**
   * The order of a part of the graph.
   *
   * @param heads what it is listed from; those that are not of the part count for nothing, and what
   *     nothing of the part is above is a head too
   */
  static List<Integer> newestFirst(Edges edges, BitSet revisions, BitSet heads) {
    return new GraphOrder(edges, revisions, heads).order();
  }

  private List<Integer> order() {
    var order = new ArrayList<Integer>(left.cardinality());
    var at = 0;
    while (!lines.isEmpty()) {
      var revision = lines.get(at);
      if (waitsFor[revision] > 0) {
        at = firstLineAbove(revision);
      } else {
        order.add(revision);
        at = goOn(revision, at);
      }
    }
    return order;
  }

  /** Puts what is below in the revision's place; tells which line is next. */
  private int goOn(int revision, int at) {
    left.clear(revision);
    for (var below : edges.below(revision)) {
      waitsFor[below]--;
    }
    var goesOn = false;
    for (var next : edges.nearBelow(revision)) {
      if (left.get(next) && !reached.get(next)) {
        reached.set(next);
        if (goesOn) {
          lines.add(next);
        } else {
          lines.set(at, next);
          goesOn = true;
        }
      }
    }
    if (goesOn) {
      return at;
    }
    lines.subList(at, at + 1).clear();
    return Math.max(at - 1, 0);
  }

  private int firstLineAbove(int revision) {
    var above = new BitSet();
    var open = new ArrayList<>(List.of(revision));
    while (!open.isEmpty()) {
      for (var next : edges.above(open.removeLast())) {
        if (left.get(next) && !above.get(next)) {
          above.set(next);
          open.add(next);
        }
      }
    }
    return IntStream.range(0, lines.size())
        .filter(line -> above.get(lines.get(line)))
        .findFirst()
        .orElseThrow();
  }
}
