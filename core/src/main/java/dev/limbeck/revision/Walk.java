package dev.limbeck.revision;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Steps along down revisions from a place, one revision at a time; dependencies do not count.
 *
 * <p>A fork is never guessed at. Below a base lies {@link #BASE}, and beyond that nothing.
 */
final class Walk {

  /** The place below all bases, where nothing is applied. */
  static final int BASE = -1;

  private final RevisionGraph graph;
  private final Target.Relative target;
  private final Asked asked;

  Walk(RevisionGraph graph, Target.Relative target, Asked asked) {
    this.graph = graph;
    this.target = target;
    this.asked = asked;
  }

  /** The place so many steps above, on a branch; empty where the branch ends before. */
  OptionalInt up(int start, BitSet branch) {
    var at = start;
    for (var i = 0; i < target.steps(); i++) {
      var ways = above(at, branch);
      if (ways.length == 0) {
        return OptionalInt.empty();
      }
      at = only(ways, at);
    }
    return OptionalInt.of(at);
  }

  /** The place so many steps below, at most {@link #BASE}; empty where it would be beyond that. */
  OptionalInt down(int start) {
    var at = start;
    for (var i = 0; i < -target.steps(); i++) {
      if (at == BASE) {
        return OptionalInt.empty();
      }
      var ways = graph.edges().down(at);
      at = ways.length == 0 ? BASE : only(ways, at);
    }
    return OptionalInt.of(at);
  }

  /** The same as far as it goes, for ranges of the history, which may begin anywhere. */
  int asFarAsPossible(int start, BitSet branch) {
    var at = start;
    for (var i = 0; i < Math.abs(target.steps()); i++) {
      var ways =
          target.steps() > 0 ? above(at, branch) : at == BASE ? none() : graph.edges().down(at);
      if (ways.length == 0) {
        return target.steps() > 0 ? at : BASE;
      }
      at = only(ways, at);
    }
    return at;
  }

  private int[] above(int at, BitSet branch) {
    var ways = at == BASE ? graph.baseSet().stream() : IntStream.of(graph.edges().revisedBy(at));
    return ways.filter(branch::get).toArray();
  }

  private static int[] none() {
    return new int[0];
  }

  private int only(int[] ways, int at) {
    if (ways.length == 1) {
      return ways[0];
    }
    var place = at == BASE ? "<base>" : graph.id(at).value();
    var where =
        target.steps() > 0
            ? "goes up from %s, which has %d ways".formatted(place, ways.length)
            : "goes down from %s, which merges %d revisions".formatted(place, ways.length);
    var candidates = IntStream.of(ways).boxed().toList();
    throw new GraphProblems(graph, asked)
        .ambiguousWalk(target, where, candidates, candidates(candidates))
        .exception();
  }

  /** Upwards the same steps on the branch of one way, downwards the way itself. */
  private List<String> candidates(List<Integer> ways) {
    var typed = target.toString();
    var branched = target.branch().isPresent() || target.steps() < 0;
    return ways.stream()
        .map(way -> graph.id(way).value())
        .flatMap(id -> branched ? Stream.of(id) : Stream.of(id + "@" + typed, id))
        .map(other -> asked.exchanged(typed, other))
        .toList();
  }
}
