package dev.limbeck.revision;

import dev.limbeck.problem.ShellWord;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The steps from the version table's rows to a target, by set operations on what is applied.
 *
 * <p>Rows of which one is an ancestor of another, which Alembic refuses for ever, stand for the
 * same applied revisions as without it; the first step deletes them.
 */
public final class StepPlanner {

  private StepPlanner() {}

  /**
   * Applies the target and all that it needs; oldest first, empty where all is applied.
   *
   * @throws dev.limbeck.problem.ProblemException where a row or the target is unknown or ambiguous
   */
  public static List<Step> upgrade(
      RevisionGraph graph, Collection<RevisionId> rows, Target target) {
    var current = Rows.of(graph, rows);
    var asked =
        Asked.of(
            "upgrade",
            target,
            other -> new TargetResolver(graph, current, Asked.NOTHING).upgrade(other));
    var targets = new TargetResolver(graph, current, asked).upgrade(target);
    var missing = graph.edges().ancestors(targets);
    missing.andNot(current.applied());
    var order = new ArrayList<>(graph.newestFirst(missing, targets));
    Collections.reverse(order);
    return new Chain(graph, current).steps(order, Direction.UPGRADE);
  }

  /**
   * Undoes all that is above the target or depends on what is; newest first, empty where nothing
   * is.
   *
   * @throws dev.limbeck.problem.ProblemException where a row or the target is unknown or ambiguous,
   *     or REV-207 where the target is neither applied as a row nor below anything applied
   */
  public static List<Step> downgrade(
      RevisionGraph graph, Collection<RevisionId> rows, Target target) {
    var current = Rows.of(graph, rows);
    var asked =
        Asked.of("downgrade", target, other -> undone(graph, current, other, Asked.NOTHING));
    var drop = undone(graph, current, target, asked);
    return new Chain(graph, current)
        .steps(graph.newestFirst(drop, current.set()), Direction.DOWNGRADE);
  }

  private static BitSet undone(RevisionGraph graph, Rows current, Target target, Asked asked) {
    var floor = new FloorResolver(graph, current, asked).floor(target);
    var drop = graph.edges().descendants(floor.roots());
    drop.and(current.applied());
    if (drop.isEmpty() && floor.place() != Walk.BASE && !current.set().get(floor.place())) {
      throw new GraphProblems(graph, asked).notBelow(target, current.ids()).exception();
    }
    return drop;
  }

  /** The steps that apply or undo exactly these revisions, in this order. */
  public static List<Step> exactly(
      RevisionGraph graph,
      Collection<RevisionId> rows,
      List<RevisionId> revisions,
      Direction direction) {
    var order = revisions.stream().flatMap(id -> graph.set(List.of(id)).stream().boxed()).toList();
    return new Chain(graph, Rows.of(graph, rows)).steps(order, direction);
  }

  /**
   * The rows once the targets count as applied and what is above them does not.
   *
   * <p>Other branches keep their rows. Of targets that are above each other the highest counts; a
   * base removes the rows, {@code label@base} those on the label's line.
   *
   * @param purge whether the rows are forgotten first, also those that the graph does not know
   * @throws dev.limbeck.problem.ProblemException where a row or a target is unknown or ambiguous
   */
  public static Stamp stamp(
      RevisionGraph graph, Collection<RevisionId> rows, List<Target> targets, boolean purge) {
    var current = Rows.of(graph, purge ? List.of() : rows);
    var kept = Edges.copy(current.set());
    var wanted = new BitSet();
    for (var i = 0; i < targets.size(); i++) {
      var asked = asked(graph, current, targets, i, purge);
      if (targets.get(i) instanceof Target.Base base) {
        kept.andNot(line(graph, base, asked));
      }
      wanted.or(new TargetResolver(graph, current, asked).stamp(targets.get(i)));
    }
    kept.andNot(graph.edges().ancestors(wanted));
    kept.andNot(graph.edges().descendants(wanted));
    kept.or(wanted);
    return new Stamp(new TreeSet<>(rows), graph.ids(graph.edges().maximal(kept)));
  }

  /** The stamp with another target in one place. */
  private static Asked asked(
      RevisionGraph graph, Rows current, List<Target> targets, int place, boolean purge) {
    var before = words(targets.subList(0, place));
    var after = words(targets.subList(place + 1, targets.size()));
    return Asked.ofStamp(
        "stamp%s%s ".formatted(purge ? " --purge" : "", before),
        targets.get(place),
        after,
        other -> new TargetResolver(graph, current, Asked.NOTHING).stamp(other));
  }

  private static String words(List<Target> targets) {
    return targets.stream()
        .map(target -> " " + ShellWord.of(target.toString()))
        .collect(Collectors.joining());
  }

  /**
   * The rows of a database that is at a target, counted from no rows: the start of a range.
   *
   * @throws dev.limbeck.problem.ProblemException where the target is unknown or ambiguous, or
   *     counts from rows
   */
  public static List<RevisionId> rowsAt(RevisionGraph graph, Target target) {
    var places = new TargetResolver(graph, List.of()).rangeStart(target);
    return List.copyOf(graph.ids(graph.edges().maximal(places)));
  }

  /** All that is above or below the branch's revision, or everything. */
  private static BitSet line(RevisionGraph graph, Target.Base base, Asked asked) {
    var all = new BitSet();
    all.set(0, graph.headers().size());
    if (base.branch().isEmpty()) {
      return all;
    }
    var revision = new Places(graph, asked).branchRevision(base.branch().get(), base);
    var line = graph.edges().ancestors(Edges.only(revision));
    line.or(graph.edges().descendants(Edges.only(revision)));
    return line;
  }

  /** What is applied while one step after the other is taken. */
  private static final class Chain {

    private final RevisionGraph graph;
    private final BitSet applied;
    private final TreeSet<RevisionId> rows;
    private Collection<RevisionId> before;

    Chain(RevisionGraph graph, Rows current) {
      this.graph = graph;
      this.applied = Edges.copy(current.applied());
      this.rows = new TreeSet<>(graph.ids(graph.edges().maximal(current.set())));
      this.before = current.ids();
    }

    List<Step> steps(List<Integer> order, Direction direction) {
      var steps = new ArrayList<Step>(order.size());
      for (var revision : order) {
        switch (direction) {
          case UPGRADE -> apply(revision);
          case DOWNGRADE -> undo(revision);
        }
        var header = graph.headers().get(revision);
        var step = new Step(header, direction, new TreeSet<>(before), rows);
        steps.add(step);
        before = step.rowsAfter();
      }
      return List.copyOf(steps);
    }

    /** A revision covers all that it stands on. */
    private void apply(int revision) {
      applied.set(revision);
      IntStream.of(graph.edges().below(revision)).mapToObj(graph::id).forEach(rows::remove);
      rows.add(graph.id(revision));
    }

    /** What a revision stood on comes to light, unless something else stands on it too. */
    private void undo(int revision) {
      applied.clear(revision);
      rows.remove(graph.id(revision));
      IntStream.of(graph.edges().below(revision))
          .filter(i -> IntStream.of(graph.edges().above(i)).noneMatch(applied::get))
          .mapToObj(graph::id)
          .forEach(rows::add);
    }
  }
}
