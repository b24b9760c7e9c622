package dev.limbeck.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Graphs in which the number of ways from the top to the bottom has a thousand digits.
 *
 * <p>Each test takes less than a second; the limit is for what walks the ways one by one.
 */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class LargeGraphTest {

  private static final int MERGES = 3_000;

  @Test
  void aLadderOfMergesIsNoMoreThanItsLength() {
    var headers = new ArrayList<>(List.of(revision("m0", List.of(), "trunk")));
    for (var i = 1; i <= MERGES; i++) {
      headers.add(revision("a" + i, List.of("m" + (i - 1))));
      headers.add(revision("b" + i, List.of("m" + (i - 1))));
      headers.add(revision("m" + i, List.of("a" + i, "b" + i)));
    }
    var graph = RevisionGraph.of(headers);
    assertThat(graph.heads()).extracting(h -> h.id().value()).containsExactly("m" + MERGES);
    assertThat(lines(graph)).hasSize(3 * MERGES + 1);
    assertIsWalkedInBothDirections(graph);
    assertThatThrownBy(() -> downgraded(graph, "-1"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("a" + MERGES);
  }

  @Test
  void soAreTwoBranchesThatMergeEachOtherAgainAndAgain() {
    var headers =
        new ArrayList<>(List.of(revision("a0", List.of(), "left"), revision("b0", List.of())));
    for (var i = 1; i <= MERGES; i++) {
      var both = List.of("a" + (i - 1), "b" + (i - 1));
      headers.add(revision("a" + i, both));
      headers.add(revision("b" + i, both));
    }
    var graph = RevisionGraph.of(headers);
    assertThat(lines(graph)).hasSize(2 * MERGES + 2);
    assertIsWalkedInBothDirections(graph);
    assertThatThrownBy(() -> StepPlanner.upgrade(graph, List.of(), target("left@head")))
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith("REV-204");
  }

  @Test
  void soIsALineOnWhichEachRevisionDependsOnAllOfAnother() {
    var headers = new ArrayList<RevisionHeader>();
    for (var i = 0; i <= MERGES; i++) {
      var down = i == 0 ? List.<String>of() : List.of("a" + (i - 1));
      headers.add(revision("a" + i, down));
      var below = i == 0 ? List.<String>of() : List.of("b" + (i - 1));
      headers.add(GraphNotation.header("b" + i, below, List.of("a" + i), List.of(), ""));
    }
    var graph = RevisionGraph.of(headers);
    assertThat(graph.realHeads()).hasSize(1);
    assertThat(lines(graph)).hasSize(2 * MERGES + 2);
    assertIsWalkedInBothDirections(graph);
  }

  private static void assertIsWalkedInBothDirections(RevisionGraph graph) {
    var up = StepPlanner.upgrade(graph, List.of(), target("heads"));
    assertThat(up).hasSize(graph.headers().size());
    var rows = up.getLast().rowsAfter();
    assertThat(StepPlanner.upgrade(graph, rows, target("heads"))).isEmpty();
    assertThat(StepPlanner.downgrade(graph, rows, target("base"))).hasSize(up.size());
    assertThat(History.of(graph, TargetParser.parseRange("a1000:"), List.of()))
        .hasSizeGreaterThan(MERGES / 2);
  }

  private static List<Step> downgraded(RevisionGraph graph, String target) {
    var rows = graph.realHeads().stream().map(RevisionHeader::id).toList();
    return StepPlanner.downgrade(graph, rows, target(target));
  }

  private static List<String> lines(RevisionGraph graph) {
    var text = RevisionText.of(graph);
    return History.all(graph).stream().map(text::history).toList();
  }

  private static Target target(String text) {
    return TargetParser.parse(text);
  }

  private static RevisionHeader revision(String id, List<String> down, String... labels) {
    return GraphNotation.header(id, down, List.of(), List.of(labels), "");
  }
}
