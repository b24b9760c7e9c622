package dev.limbeck.revision;

import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What a target means to each command, given a graph and the version table's rows. */
public final class TargetResolver {

  private static final String ROWS = "It means the rows that the version table has already.";

  private static final String NO_ROWS = "No database is asked for the rows that it counts from.";

  private final RevisionGraph graph;
  private final Rows rows;
  private final Places places;
  private final GraphProblems problems;
  private final Asked asked;

  /**
   * Resolves against these rows.
   *
   * @throws ProblemException REV-209 for each row that the graph does not know
   */
  public TargetResolver(RevisionGraph graph, Collection<RevisionId> rows) {
    this(graph, Rows.of(graph, rows), Asked.NOTHING);
  }

  /**
   * Resolves against these rows for a command, which problems propose with other targets.
   *
   * @throws ProblemException REV-209 for each row that the graph does not know
   */
  public TargetResolver(RevisionGraph graph, Collection<RevisionId> rows, Asked asked) {
    this(graph, Rows.of(graph, rows), asked);
  }

  TargetResolver(RevisionGraph graph, Rows rows, Asked asked) {
    this.graph = graph;
    this.rows = rows;
    this.places = new Places(graph, asked);
    this.problems = new GraphProblems(graph, asked);
    this.asked = asked;
  }

  /**
   * The revisions that {@code show}, {@code edit}, {@code merge} and {@code revision --head} mean,
   * in load order; empty for a base. {@code -2} counts down from each real head.
   */
  public List<RevisionHeader> revisions(Target target) {
    var revisions =
        switch (target) {
          case Target.Absolute absolute -> places.of(absolute, rows.set()).stream().boxed();
          case Target.Relative relative -> placed(relative);
          case Target.Range range -> throw problems.noTarget("show", range).exception();
        };
    return revisions.map(graph.headers()::get).toList();
  }

  /** The revisions that a base stands on: those of the branch that revise nothing. */
  public List<RevisionHeader> bases(Target.Base target) {
    var bases = graph.baseSet();
    bases.and(places.branch(target.branch(), target));
    return graph.listed(bases);
  }

  /** The revisions to upgrade to; none for a base. */
  BitSet upgrade(Target target) {
    return switch (target) {
      case Target.Current current -> throw notRows("upgrade", current);
      case Target.Absolute absolute -> places.of(absolute, rows.set());
      case Target.Relative relative when relative.steps() > 0 -> upgradeUp(relative);
      case Target.Relative relative -> upgradeDown(relative);
      case Target.Range range -> throw problems.noTarget("upgrade", range).exception();
    };
  }

  /** The revisions to stamp; none for a base. */
  BitSet stamp(Target target) {
    return switch (target) {
      case Target.Current current -> throw notRows("stamp", current);
      case Target.Absolute absolute -> places.of(absolute, rows.set());
      case Target.Relative relative when rows.ids().isEmpty() && relative.from().isEmpty() ->
          set(belowHeads(relative));
      case Target.Relative relative -> throw counted(relative).exception();
      case Target.Range range -> throw problems.noTarget("stamp", range).exception();
    };
  }

  /** The places that a range begins at; none for a base. */
  BitSet rangeStart(Target target) {
    return switch (target) {
      case Target.Current current ->
          throw problems.notFor("the start of a range", current, NO_ROWS).exception();
      case Target.Absolute absolute -> places.of(absolute, rows.set());
      case Target.Relative relative when relative.from().isEmpty() ->
          throw problems.notFor("the start of a range", relative, NO_ROWS).exception();
      case Target.Relative relative when relative.steps() > 0 -> upgradeUp(relative);
      case Target.Relative relative -> upgradeDown(relative);
      case Target.Range range -> throw problems.noTarget("a range", range).exception();
    };
  }

  private BitSet upgradeUp(Target.Relative target) {
    var branch = places.branch(target.branch(), target);
    if (target.from().isPresent()) {
      var end = new Walk(graph, target, asked).up(start(target), branch);
      return Edges.only(end.orElseThrow(() -> problems.walkedTooFar(target).exception()));
    }
    var starts = upgradeStarts(target, branch);
    if (starts.cardinality() > 1) {
      throw severalStarts(target, starts);
    }
    var start = starts.isEmpty() ? Walk.BASE : starts.nextSetBit(0);
    return Edges.only(
        new Walk(graph, target, asked)
            .up(start, branch)
            .orElseThrow(() -> tooFew(target, "above").exception()));
  }

  private BitSet upgradeStarts(Target.Relative target, BitSet branch) {
    var starts = Edges.copy(rows.set());
    starts.and(branch);
    if (starts.isEmpty() && target.branch().isPresent()) {
      starts.or(rows.applied());
      starts.and(branch);
      return graph.edges().maximal(starts);
    }
    return starts;
  }

  private BitSet upgradeDown(Target.Relative target) {
    if (target.from().isEmpty()) {
      var why = "An upgrade goes up; this counts down from the database's revision.";
      throw problems.noSuchSteps(target, why).exception();
    }
    var end = new Walk(graph, target, asked).down(start(target));
    if (end.isEmpty() || end.getAsInt() == Walk.BASE) {
      throw problems.walkedTooFar(target).exception();
    }
    return Edges.only(end.getAsInt());
  }

  private Stream<Integer> placed(Target.Relative target) {
    if (target.from().isEmpty()) {
      return belowHeads(target).stream();
    }
    return (target.steps() > 0 ? upgradeUp(target) : upgradeDown(target)).stream().boxed();
  }

  private static BitSet set(List<Integer> revisions) {
    var set = new BitSet();
    revisions.forEach(set::set);
    return set;
  }

  /**
   * N below each real head, or each that shows the label, as in Alembic: a head that lies less deep
   * counts for nothing.
   */
  private List<Integer> belowHeads(Target.Relative target) {
    if (target.steps() > 0) {
      throw GraphProblems.cannotLocate(target.toString())
          .because("There is nothing above the heads.")
          .fix("limbeck heads")
          .exception();
    }
    target.branch().ifPresent(label -> places.branchRevision(label, target));
    var heads = graph.realHeadSet();
    heads.stream().filter(head -> !shows(head, target)).forEach(heads::clear);
    var ends = new ArrayList<Integer>();
    heads.stream()
        .forEach(head ->
            new Walk(graph, target, asked).down(head).ifPresent(end -> addOnce(end, ends, target)));
    return ends;
  }

  private boolean shows(int head, Target.Relative target) {
    return target.branch().map(graph.labelsOf(graph.id(head))::contains).orElse(true);
  }

  private void addOnce(int end, List<Integer> ends, Target.Relative target) {
    if (end == Walk.BASE) {
      throw problems.walkedTooFar(target).exception();
    }
    if (ends.contains(end)) {
      var heads = graph.newestFirst(graph.realHeadSet());
      var single = asked.exchanged(target.toString(), graph.id(end).value());
      throw problems
          .ambiguousWalk(target, "leads from several heads to one place", heads, List.of(single))
          .exception();
    }
    ends.add(end);
  }

  /** The one place that a relative target counts from. */
  int start(Target.Relative target) {
    var from = target.from().orElseThrow();
    return single(from).orElse(Walk.BASE);
  }

  /** The one revision meant; empty for a base. */
  OptionalInt single(Target.Absolute target) {
    var places = this.places.of(target, rows.set());
    if (places.cardinality() > 1) {
      throw problems.multipleHeads(target, places).exception();
    }
    return places.stream().findFirst();
  }

  private ProblemException severalStarts(Target.Relative target, BitSet starts) {
    var ways = graph.newestFirst(starts);
    var narrowed = ways.stream().map(way -> graph.id(way) + "@" + target.signedSteps());
    return problems
        .ambiguousWalk(target, "goes up from several current revisions", ways, narrowed.toList())
        .exception();
  }

  private Problem tooFew(Target.Relative target, String side) {
    return problems.noSuchSteps(
        target,
        "The database is at %s; there are not so many revisions %s it."
            .formatted(GraphProblems.rowsText(rows.ids()), side));
  }

  /** A stamp does not count steps; where they would lead an upgrade or a downgrade may be meant. */
  private Problem counted(Target.Relative target) {
    var problem =
        GraphProblems.cannotLocate(target.toString())
            .because("Stamping takes an absolute target: it does not count steps.");
    var meant = new ArrayList<String>();
    try {
      var found = new TargetResolver(graph, rows, Asked.NOTHING).counting(target);
      graph.listed(found).forEach(header -> meant.add(header.id().value()));
    } catch (ProblemException leadsNowhere) {
      return problem.fix("limbeck history    (for the id)");
    }
    return asked.propose(problem, meant, 1).fix("limbeck history    (for the id)");
  }

  private BitSet counting(Target.Relative target) {
    if (target.steps() > 0) {
      return upgradeUp(target);
    }
    return target.from().isPresent()
        ? upgradeDown(target)
        : new FloorResolver(graph, rows, Asked.NOTHING).placeBelowRows(target);
  }

  private ProblemException notRows(String command, Target.Current current) {
    return problems.notFor(command, current, ROWS).fix("limbeck current").exception();
  }
}
