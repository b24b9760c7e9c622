package dev.limbeck.revision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One order of all revisions, newest first, as Alembic's {@code history} has it.
 *
 * <p>Whatever is above comes before what is below. A line is followed down as far as possible; a
 * merge goes on with the first of its down revisions that no other line has reached. Where a line
 * must wait, the first line above it goes on; where it ends, the one opened before it. Every
 * listing and every plan is a part of this one order, so that the order of two revisions never
 * depends on what else is asked for.
 */
final class GraphOrder {

  private final Edges edges;
  private final BitSet placed = new BitSet();
  private final BitSet reached = new BitSet();
  private final int[] waitsFor;

  private GraphOrder(Edges edges) {
    this.edges = edges;
    this.waitsFor = IntStream.range(0, edges.size()).map(i -> edges.above(i).length).toArray();
  }

  /** The position of each revision in the order, 0 for the newest. */
  static int[] positions(Edges edges) {
    return new GraphOrder(edges).positions();
  }

  private int[] positions() {
    var lines = new ArrayList<Integer>();
    IntStream.range(0, edges.size()).filter(i -> waitsFor[i] == 0).forEach(lines::add);
    lines.forEach(reached::set);
    var positions = new int[edges.size()];
    var position = 0;
    var at = 0;
    while (!lines.isEmpty()) {
      var revision = lines.get(at);
      if (waitsFor[revision] > 0) {
        at = firstLineAbove(revision, lines);
      } else {
        positions[revision] = position++;
        at = goOn(revision, lines, at);
      }
    }
    return positions;
  }

  /** Puts what is below in the revision's place; tells which line is next. */
  private int goOn(int revision, List<Integer> lines, int at) {
    placed.set(revision);
    var below = edges.below(revision);
    IntStream.of(below).forEach(i -> waitsFor[i]--);
    var next = IntStream.of(below).filter(i -> !reached.get(i)).boxed().toList();
    if (next.isEmpty()) {
      lines.subList(at, at + 1).clear();
      return Math.max(at - 1, 0);
    }
    next.forEach(reached::set);
    lines.set(at, next.get(0));
    lines.addAll(next.subList(1, next.size()));
    return at;
  }

  private int firstLineAbove(int revision, List<Integer> lines) {
    var above = new BitSet();
    var waiting = new ArrayList<>(List.of(revision));
    while (!waiting.isEmpty()) {
      for (var next : edges.above(waiting.removeLast())) {
        if (!placed.get(next) && !above.get(next)) {
          above.set(next);
          waiting.add(next);
        }
      }
    }
    return IntStream.range(0, lines.size())
        .filter(line -> above.get(lines.get(line)))
        .findFirst()
        .orElseThrow();
  }
}
