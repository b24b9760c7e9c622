package dev.limbeck.revision;

import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a target means to a downgrade: which revisions are the lowest to undo. */
final class FloorResolver {

  private final RevisionGraph graph;
  private final Edges edges;
  private final Rows rows;
  private final TargetResolver resolver;
  private final Places places;
  private final GraphProblems problems;
  private final Asked asked;

  FloorResolver(RevisionGraph graph, Rows rows, Asked asked) {
    this.graph = graph;
    this.edges = graph.edges();
    this.rows = rows;
    this.resolver = new TargetResolver(graph, rows, asked);
    this.places = new Places(graph, asked);
    this.problems = new GraphProblems(graph, asked);
    this.asked = asked;
  }

  Floor floor(Target target) {
    return switch (target) {
      case Target.Base base -> base(base);
      case Target.Absolute absolute -> absolute(absolute);
      case Target.Relative relative when relative.from().isPresent() -> fromPlace(relative);
      case Target.Relative relative -> fromRows(relative);
      case Target.Range range -> throw problems.noTarget("downgrade", range).exception();
    };
  }

  private Floor base(Target.Base target) {
    if (target.branch().isEmpty()) {
      return new Floor(Walk.BASE, graph.baseSet());
    }
    return new Floor(Walk.BASE, own(places.branchRevision(target.branch().get(), target)));
  }

  /** What of a revision's branch no other branch stands on that stays applied. */
  private BitSet own(int revision) {
    var others = Edges.copy(rows.applied());
    others.andNot(edges.lineage(revision));
    while (true) {
      var own = edges.downAncestors(Edges.only(revision));
      own.andNot(edges.downAncestors(others));
      var undone = edges.descendants(own);
      if (!undone.intersects(others)) {
        return own;
      }
      // Others that depend on the branch go with it, and need nothing below them any more.
      others.andNot(undone);
    }
  }

  /** As in Alembic the branch says which way is undone, not where the place is looked for. */
  private Floor absolute(Target.Absolute target) {
    var anywhere =
        switch (target) {
          case Target.Head unused -> new Target.Head(Optional.empty());
          case Target.Heads unused -> new Target.Heads(Optional.empty());
          case Target.Base unused -> new Target.Base(Optional.empty());
          case Target.Current current -> current;
          case Target.Named named -> new Target.Named(Optional.empty(), named.name());
        };
    target.branch().ifPresent(label -> places.branchRevision(label, target));
    return above(resolver.single(anywhere).orElse(Walk.BASE), target.branch(), target);
  }

  private Floor fromPlace(Target.Relative target) {
    var walk = new Walk(graph, target, asked);
    var start = resolver.start(target);
    var end =
        target.steps() > 0
            ? walk.up(start, places.branch(target.branch(), target))
            : walk.down(start);
    return above(
        end.orElseThrow(() -> problems.walkedTooFar(target).exception()), target.branch(), target);
  }

  private Floor fromRows(Target.Relative target) {
    if (target.steps() > 0) {
      var why = "A downgrade goes down; this counts up from the database's revision.";
      throw problems.noSuchSteps(target, why).exception();
    }
    var start = start(target);
    var end =
        new Walk(graph, target, asked).down(start).orElseThrow(() -> tooFew(target).exception());
    return above(end, Optional.of(target.branch().orElse(graph.id(start).value())), target);
  }

  /** The one revision so many steps below the rows; none where that is a base. */
  BitSet placeBelowRows(Target.Relative target) {
    var place = fromRows(target).place();
    return place == Walk.BASE ? new BitSet() : Edges.only(place);
  }

  private int start(Target.Relative target) {
    var starts = Edges.copy(rows.set());
    if (target.branch().isPresent()) {
      var branch = places.branch(target.branch(), target);
      starts.and(branch);
      if (starts.isEmpty()) {
        // The end of a branch that other branches depend on is no row of its own.
        starts.or(graph.currentSet(rows.applied()));
        starts.and(branch);
      }
    }
    if (starts.isEmpty()) {
      throw tooFew(target).exception();
    }
    if (starts.cardinality() > 1) {
      throw severalStarts(target, starts);
    }
    return starts.nextSetBit(0);
  }

  private ProblemException severalStarts(Target.Relative target, BitSet starts) {
    var ways = graph.newestFirst(starts);
    var narrowed = ways.stream().map(way -> graph.id(way) + "@" + target.signedSteps());
    return problems
        .ambiguousWalk(target, "goes down from several current revisions", ways, narrowed.toList())
        .exception();
  }

  private Problem tooFew(Target.Relative target) {
    return problems.noSuchSteps(
        target,
        "The database is at %s; there are not so many revisions to undo%s."
            .formatted(
                GraphProblems.rowsText(rows.ids()),
                target.branch().map(label -> " on branch '%s'".formatted(label)).orElse("")));
  }

  /** Undoes all that revises a place; where there are several ways, those to the branch only. */
  private Floor above(int place, Optional<String> branch, Target target) {
    var ways = place == Walk.BASE ? graph.baseSet() : bits(IntStream.of(edges.revisedBy(place)));
    var roots = Edges.copy(ways);
    if (branch.isPresent() && roots.cardinality() > 1) {
      roots.and(edges.downAncestors(Edges.only(places.branchRevision(branch.get(), target))));
      if (roots.isEmpty()) {
        throw problems.branchNotAbove(target, ways).exception();
      }
    }
    return new Floor(place, roots);
  }

  private static BitSet bits(IntStream revisions) {
    var set = new BitSet();
    revisions.forEach(set::set);
    return set;
  }
}
