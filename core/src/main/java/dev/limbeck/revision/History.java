package dev.limbeck.revision;

import dev.limbeck.problem.ProblemException;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The part of a graph that {@code history} lists. */
public final class History {

  private final RevisionGraph graph;
  private final Rows rows;
  private final Places places;
  private final TargetResolver resolver;
  private final GraphProblems problems;
  private final Asked asked;

  private History(RevisionGraph graph, Rows rows, Asked asked) {
    this.graph = graph;
    this.rows = rows;
    this.places = new Places(graph, asked);
    this.resolver = new TargetResolver(graph, rows, asked);
    this.problems = new GraphProblems(graph, asked);
    this.asked = asked;
  }

  /** All revisions, newest first. */
  public static List<RevisionHeader> all(RevisionGraph graph) {
    return graph.ordered(graph.headers().stream().map(RevisionHeader::id).toList());
  }

  /**
   * The revisions of a range with both its ends, newest first.
   *
   * <p>Without a start it begins at the base, without an end it goes to all heads. Both sides may
   * count steps: the start from the heads, the end from the start; going past an end is no error.
   *
   * @param rows the version table's rows, for {@code current}; empty where no side says that
   * @throws ProblemException where a side is unknown, or REV-208 where the end is not above the
   *     start
   */
  public static List<RevisionHeader> of(
      RevisionGraph graph, Target.Range range, Collection<RevisionId> rows) {
    var known = Rows.of(graph, rows);
    var asked = Asked.of("history -r", range, other -> attempt(other, graph, known));
    return new History(graph, known, asked).range(range);
  }

  private static void attempt(Target target, RevisionGraph graph, Rows rows) {
    if (target instanceof Target.Range range) {
      new History(graph, rows, Asked.NOTHING).range(range);
    } else {
      throw GraphProblems.cannotLocate(target.toString()).exception();
    }
  }

  private List<RevisionHeader> range(Target.Range range) {
    var starts = starts(range.start());
    var ends = ends(range, starts);
    var listed = graph.edges().ancestors(ends);
    if (!isWithin(starts, listed)) {
      throw problems.noRange(range).exception();
    }
    if (!starts.isEmpty()) {
      listed.and(graph.edges().downDescendants(starts));
    }
    return graph.newestFirst(listed, ends).stream().map(graph.headers()::get).toList();
  }

  private static boolean isWithin(BitSet starts, BitSet listed) {
    return starts.stream().allMatch(listed::get);
  }

  /** The revisions that the range begins with; none for the base. */
  private BitSet starts(Optional<Target> start) {
    if (start.isEmpty()) {
      return new BitSet();
    }
    return switch (start.get()) {
      case Target.Absolute absolute -> places.of(absolute, rows.set());
      case Target.Relative relative when relative.from().isPresent() ->
          place(relative, resolver.start(relative));
      case Target.Relative relative -> belowHeads(relative);
      case Target.Range nested -> throw new IllegalStateException("a range in " + nested);
    };
  }

  private BitSet ends(Target.Range range, BitSet starts) {
    var branch = branch(range.start());
    if (range.end().isEmpty()) {
      var heads = graph.topSet();
      if (branch.isPresent()) {
        heads = graph.headSet();
        heads.and(places.branch(branch, range));
      }
      return heads;
    }
    return switch (range.end().get()) {
      case Target.Absolute absolute -> places.of(absolute, rows.set());
      case Target.Relative relative when relative.from().isPresent() ->
          place(relative, resolver.start(relative));
      case Target.Relative relative when relative.steps() > 0 -> fromStart(relative, starts);
      case Target.Relative relative -> belowHeads(relative);
      case Target.Range nested -> throw new IllegalStateException("a range in " + nested);
    };
  }

  private static Optional<String> branch(Optional<Target> side) {
    return side.flatMap(target ->
        switch (target) {
          case Target.Absolute absolute -> absolute.branch();
          case Target.Relative relative -> relative.branch();
          case Target.Range unused -> Optional.empty();
        });
  }

  private BitSet fromStart(Target.Relative target, BitSet starts) {
    if (starts.cardinality() > 1) {
      var ways = graph.newestFirst(starts);
      var ids = ways.stream().map(way -> asked.exchanged(target.toString(), graph.id(way).value()));
      throw problems
          .ambiguousWalk(target, "goes up from several revisions", ways, ids.toList())
          .exception();
    }
    return place(target, starts.isEmpty() ? Walk.BASE : starts.nextSetBit(0));
  }

  private BitSet place(Target.Relative target, int start) {
    var branch = places.branch(target.branch(), target);
    var place = new Walk(graph, target, asked).asFarAsPossible(start, branch);
    return place == Walk.BASE ? new BitSet() : Edges.only(place);
  }

  private BitSet belowHeads(Target.Relative target) {
    if (target.steps() > 0) {
      throw problems.walkedTooFar(target).exception();
    }
    var heads = graph.realHeadSet();
    heads.and(places.branch(target.branch(), target));
    var places = new BitSet();
    heads.stream().forEach(head -> places.or(place(target, head)));
    return places;
  }
}
