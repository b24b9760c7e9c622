package dev.limbeck.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.problem.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * 3,000 random graphs, each with a state and a command, that Alembic's own code answered.
 *
 * <p>Where Alembic crashed, a clear error is right. Three more kinds of answers are its documented
 * defects; they are told from the case itself, counted, and held against the repair.
 */
class CorpusTest {

  /** What came of a case, as far as it can be compared. */
  private record Answer(boolean ok, List<RevisionId> rows, List<Step> steps) {}

  private enum Kind {
    SAME,
    ALEMBIC_CRASHED,
    /** {@code -1} from several rows: Alembic takes whichever row is read first. */
    GUESSED_ROW,
    /** {@code label@base} over a root that other applied branches stand on too. */
    OTHER_BRANCH_DESTROYED,
    /** A stamp that leaves a row and its ancestor. */
    OVERLAPPING_STAMP
  }

  @Test
  void everyCaseIsAnsweredAsAlembicDoesOrBetter() {
    var wrong = new ArrayList<String>();
    var counts = new TreeMap<Kind, Integer>();
    for (var c : CorpusCase.all()) {
      var graph = RevisionGraph.of(c.headers());
      var kind = kind(c, graph);
      counts.merge(kind, 1, Integer::sum);
      flaw(c, graph, kind).ifPresent(flaw -> wrong.add(kind + " " + c + "\n  " + flaw));
    }
    assertThat(wrong).isEmpty();
    assertThat(counts)
        .isEqualTo(
            Map.of(
                Kind.SAME, 2890,
                Kind.ALEMBIC_CRASHED, 81,
                Kind.GUESSED_ROW, 13,
                Kind.OTHER_BRANCH_DESTROYED, 10,
                Kind.OVERLAPPING_STAMP, 6));
  }

  /** What the tests of the command line go by, who do not plan themselves. */
  @Test
  void theAnswersThatDifferAreListedForThoseWhoOnlyReadThem() throws IOException {
    var differing = new ArrayList<String>();
    for (var c : CorpusCase.all()) {
      var graph = RevisionGraph.of(c.headers());
      var kind = kind(c, graph);
      if (kind != Kind.SAME && kind != Kind.ALEMBIC_CRASHED) {
        var answer = answer(c, graph);
        var rows = answer.rows().stream().map(RevisionId::value).toList();
        differing.add(
            "%d %s %s"
                .formatted(c.number(), kind, answer.ok() ? String.join(",", rows) : "refused"));
      }
    }
    try (var listed = CorpusCase.class.getResourceAsStream("/graph/random-differences.txt")) {
      var lines = new String(Objects.requireNonNull(listed).readAllBytes(), StandardCharsets.UTF_8);
      assertThat(differing).containsExactlyElementsOf(lines.lines().toList());
    }
  }

  private static Optional<String> flaw(CorpusCase c, RevisionGraph graph, Kind kind) {
    var answer = answer(c, graph);
    return switch (kind) {
      case SAME -> difference(c, answer);
      case ALEMBIC_CRASHED, GUESSED_ROW ->
          answer.ok() ? Optional.of("should ask, but did " + answer) : Optional.empty();
      case OTHER_BRANCH_DESTROYED -> keepsOtherBranches(c, graph, answer);
      case OVERLAPPING_STAMP ->
          answer.rows().equals(List.copyOf(graph.maximal(c.rowsAfter())))
              ? Optional.empty()
              : Optional.of("stamped " + answer.rows());
    };
  }

  private static Kind kind(CorpusCase c, RevisionGraph graph) {
    if (c.defect()) {
      return Kind.ALEMBIC_CRASHED;
    }
    if (c.command().equals("downgrade") && c.target().matches("-\\d") && c.rows().size() > 1) {
      return c.ok() ? Kind.GUESSED_ROW : Kind.SAME;
    }
    if (c.command().equals("stamp") && graph.maximal(c.rowsAfter()).size() < c.rowsAfter().size()) {
      return Kind.OVERLAPPING_STAMP;
    }
    if (c.command().equals("downgrade") && c.target().endsWith("@base")) {
      var own = new TreeSet<>(graph.ancestors(c.rows()));
      own.retainAll(downAncestors(graph, branch(c, graph)));
      own.retainAll(sharedWithOtherBranches(c, graph));
      return own.isEmpty() ? Kind.SAME : Kind.OTHER_BRANCH_DESTROYED;
    }
    return Kind.SAME;
  }

  /** What stays is what other branches stand on, and themselves as far as they do not depend. */
  private static Optional<String> keepsOtherBranches(
      CorpusCase c, RevisionGraph graph, Answer answer) {
    var undone = downAncestors(graph, branch(c, graph));
    undone.removeAll(sharedWithOtherBranches(c, graph));
    var rest = new TreeSet<>(graph.ancestors(c.rows()));
    rest.removeAll(graph.descendants(undone));
    var rows = List.copyOf(graph.maximal(rest));
    return answer.ok() && answer.rows().equals(rows)
        ? Optional.empty()
        : Optional.of("rows should be " + rows + ", are " + answer.rows());
  }

  private static RevisionId branch(CorpusCase c, RevisionGraph graph) {
    var name = c.target().substring(0, c.target().indexOf('@'));
    return graph.headers().stream()
        .filter(h -> h.id().value().equals(name) || h.branchLabels().contains(name))
        .findFirst()
        .orElseThrow()
        .id();
  }

  /** What other branches stand on, but for those that depend on what goes. */
  private static Set<RevisionId> sharedWithOtherBranches(CorpusCase c, RevisionGraph graph) {
    var others = new TreeSet<>(graph.ancestors(c.rows()));
    others.removeAll(graph.lineage(branch(c, graph)));
    for (var i = 0; i < c.headers().size(); i++) {
      var own = downAncestors(graph, branch(c, graph));
      others.forEach(other -> own.removeAll(downAncestors(graph, other)));
      others.removeAll(graph.descendants(own));
    }
    var shared = new TreeSet<RevisionId>();
    others.forEach(other -> shared.addAll(downAncestors(graph, other)));
    return shared;
  }

  private static Set<RevisionId> downAncestors(RevisionGraph graph, RevisionId of) {
    var all = new TreeSet<RevisionId>();
    var waiting = new ArrayDeque<>(List.of(of));
    while (!waiting.isEmpty()) {
      var next = waiting.pop();
      if (all.add(next)) {
        waiting.addAll(graph.header(next).downRevisions());
      }
    }
    return all;
  }

  private static Optional<String> difference(CorpusCase c, Answer answer) {
    if (c.ok() != answer.ok()) {
      return Optional.of("ok should be " + c.ok() + ": " + answer);
    }
    var rows = List.copyOf(new TreeSet<>(c.rowsAfter()));
    if (!rows.equals(answer.rows())) {
      return Optional.of("rows should be " + rows + ", are " + answer.rows());
    }
    var steps = answer.steps().stream().map(step -> step.revision().id()).toList();
    if (!new TreeSet<>(steps).equals(new TreeSet<>(c.steps()))
        || steps.size() != c.steps().size()) {
      return Optional.of("steps should be " + c.steps() + ", are " + steps);
    }
    return StepLaws.flaw(c.headers(), c.rows(), answer.steps());
  }

  private static Answer answer(CorpusCase c, RevisionGraph graph) {
    try {
      var target = TargetParser.parse(c.target());
      if (c.command().equals("stamp")) {
        var stamp = StepPlanner.stamp(graph, c.rows(), List.of(target), false);
        return new Answer(true, List.copyOf(stamp.rowsAfter()), List.of());
      }
      var steps =
          c.command().equals("upgrade")
              ? StepPlanner.upgrade(graph, c.rows(), target)
              : StepPlanner.downgrade(graph, c.rows(), target);
      var rows = steps.isEmpty() ? new TreeSet<>(c.rows()) : steps.getLast().rowsAfter();
      return new Answer(true, List.copyOf(rows), steps);
    } catch (ProblemException e) {
      return new Answer(false, List.of(), List.of());
    }
  }
}
