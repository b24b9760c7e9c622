package dev.limbeck.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Graphs of a seeded generator, redundant edges included, against the formulas written plainly. */
class RandomGraphTest {

  private static final int GRAPHS = 2_000;

  @Test
  void upgradeDowngradeAndStampFollowTheFormulas() {
    var random = new Random(20261123);
    for (var i = 0; i < GRAPHS; i++) {
      var headers = headers(random);
      var rows = maximalOf(headers, random);
      var target = headers.get(random.nextInt(headers.size())).id();
      assertThat(upgraded(headers, rows, target)).as("graph %d %s", i, headers).isEmpty();
      assertThat(downgraded(headers, rows, target)).as("graph %d %s", i, headers).isEmpty();
      assertThat(stamped(headers, rows, target)).as("graph %d %s", i, headers).isEmpty();
    }
  }

  @Test
  void upAndDownAgainIsWhereItBegan() {
    var random = new Random(7);
    for (var i = 0; i < GRAPHS; i++) {
      var graph = RevisionGraph.of(headers(random));
      var up = StepPlanner.upgrade(graph, List.of(), TargetParser.parse("heads"));
      assertThat(up).hasSize(graph.headers().size());
      var rows = up.getLast().rowsAfter();
      var down = StepPlanner.downgrade(graph, rows, TargetParser.parse("base"));
      assertThat(down)
          .extracting(Step::revision)
          .containsExactlyElementsOf(up.reversed().stream().map(Step::revision).toList());
      assertThat(down.getLast().rowsAfter()).isEmpty();
    }
  }

  private static Optional<String> upgraded(
      List<RevisionHeader> headers, Set<RevisionId> rows, RevisionId target) {
    var graph = RevisionGraph.of(headers);
    var steps = StepPlanner.upgrade(graph, rows, TargetParser.parse(target.value()));
    var wanted = StepLaws.closure(headers, rows);
    wanted.addAll(StepLaws.closure(headers, Set.of(target)));
    return flaw(headers, rows, steps, StepLaws.maximal(headers, wanted));
  }

  private static Optional<String> downgraded(
      List<RevisionHeader> headers, Set<RevisionId> rows, RevisionId target) {
    var graph = RevisionGraph.of(headers);
    var applied = StepLaws.closure(headers, rows);
    if (!applied.contains(target)) {
      return Optional.empty();
    }
    var roots = headers.stream().filter(h -> h.downRevisions().contains(target)).toList();
    var wanted = new HashSet<>(applied);
    for (var header : headers) {
      var below = StepLaws.closure(headers, Set.of(header.id()));
      if (roots.stream().anyMatch(root -> below.contains(root.id()))) {
        wanted.remove(header.id());
      }
    }
    if (wanted.size() == applied.size() && !rows.contains(target)) {
      return Optional.empty();
    }
    var steps = StepPlanner.downgrade(graph, rows, TargetParser.parse(target.value()));
    return flaw(headers, rows, steps, StepLaws.maximal(headers, wanted));
  }

  private static Optional<String> stamped(
      List<RevisionHeader> headers, Set<RevisionId> rows, RevisionId target) {
    var graph = RevisionGraph.of(headers);
    var wanted = new TreeSet<>(rows);
    wanted.removeIf(row ->
        StepLaws.closure(headers, Set.of(row)).contains(target)
            || StepLaws.closure(headers, Set.of(target)).contains(row));
    wanted.add(target);
    var targets = List.of(TargetParser.parse(target.value()));
    var after = StepPlanner.stamp(graph, rows, targets, false).rowsAfter();
    return after.equals(wanted) ? Optional.empty() : Optional.of("stamped " + after);
  }

  private static Optional<String> flaw(
      List<RevisionHeader> headers,
      Set<RevisionId> rows,
      List<Step> steps,
      Set<RevisionId> wanted) {
    var after = steps.isEmpty() ? rows : steps.getLast().rowsAfter();
    return after.equals(wanted)
        ? StepLaws.flaw(headers, rows, steps)
        : Optional.of("rows should be %s, are %s".formatted(wanted, after));
  }

  private static Set<RevisionId> maximalOf(List<RevisionHeader> headers, Random random) {
    var some = headers.stream().map(RevisionHeader::id).filter(id -> random.nextInt(3) == 0);
    return StepLaws.maximal(headers, StepLaws.closure(headers, some.toList()));
  }

  private static List<RevisionHeader> headers(Random random) {
    var headers = new ArrayList<RevisionHeader>();
    var size = 1 + random.nextInt(12);
    for (var i = 0; i < size; i++) {
      var down = some(random, i, random.nextInt(10) < 2 ? 2 : random.nextInt(10) < 8 ? 1 : 0);
      var dependsOn = some(random, i, random.nextInt(10) < 2 ? 1 : 0);
      headers.add(GraphNotation.header("r" + (10 + i), down, dependsOn, List.of(), ""));
    }
    return headers;
  }

  private static List<String> some(Random random, int below, int count) {
    return IntStream.range(0, below == 0 ? 0 : count)
        .mapToObj(i -> "r" + (10 + random.nextInt(below)))
        .distinct()
        .toList();
  }
}
