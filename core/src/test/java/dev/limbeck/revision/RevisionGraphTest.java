package dev.limbeck.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class RevisionGraphTest {

  @Test
  void headsAndBasesGoByDownRevisions() {
    var graph = GraphNotation.graph("a1 <- a2; b1 <- b2 (depends a2)");
    assertThat(ids(graph.heads())).isEqualTo("a2 b2");
    assertThat(ids(graph.realHeads())).isEqualTo("b2");
    assertThat(ids(graph.bases())).isEqualTo("a1 b1");
  }

  @Test
  void branchAndMergePoints() {
    var graph = GraphNotation.graph("a <- b <- c; b <- d; c, d <- e");
    assertThat(graph.isBranchPoint(new RevisionId("b"))).isTrue();
    assertThat(graph.isMergePoint(new RevisionId("e"))).isTrue();
    assertThat(graph.revisedBy(new RevisionId("b"))).hasSize(2);
    assertThat(graph.maximal(GraphNotation.ids("a b c d"))).hasToString("[c, d]");
    assertThat(graph.ancestors(GraphNotation.ids("c"))).hasToString("[a, b, c]");
    assertThat(graph.descendants(GraphNotation.ids("c"))).hasToString("[c, e]");
    assertThat(graph.lineage(new RevisionId("c"))).hasToString("[a, b, c, e]");
  }

  @Test
  void dependenciesMayBePartsOfIdsAndLabels() {
    var graph = GraphNotation.graph("abcdef12; other [lib]; x (depends abcd, lib)");
    assertThat(graph.dependenciesOf(new RevisionId("x"))).hasToString("[abcdef12, other]");
  }

  @Test
  void whatOnlyTheDatabaseHasIsAppliedAndUndoneLikeTheRestButIsNoHead() {
    var files = GraphNotation.headers("a <- b");
    var recorded = GraphNotation.headers("b <- x <- y").subList(1, 3);
    var graph = RevisionGraph.of(files).with(recorded);

    assertThat(ids(graph.heads())).isEqualTo("b");
    assertThat(ids(graph.realHeads())).isEqualTo("b");
    assertThat(graph.isHead(new RevisionId("y"))).isFalse();
    assertThat(graph.isInFiles(new RevisionId("b"))).isTrue();
    assertThat(graph.isInFiles(new RevisionId("x"))).isFalse();
    assertThat(graph.ancestors(GraphNotation.ids("y"))).hasToString("[a, b, x, y]");
    assertThat(StepPlanner.upgrade(graph, GraphNotation.ids("y"), TargetParser.parse("head")))
        .isEmpty();
    assertThat(StepPlanner.downgrade(graph, GraphNotation.ids("y"), TargetParser.parse("head")))
        .extracting(step -> step.revision().id().value())
        .containsExactly("y", "x");
    assertThat(RevisionText.marking(graph, GraphNotation.ids("y")).history(recorded.getLast()))
        .isEqualTo("x -> y (current) (not in the files), make y");
  }

  @Test
  void currentListsAlsoTheEndsOfBranchesThatARowDependsOn() {
    var graph = GraphNotation.graph("a1 <- a2 <- a3; b1 <- b2 (depends a2) <- b3");
    assertThat(ids(graph.current(GraphNotation.ids("b3")))).isEqualTo("b3 a2");
  }

  @Test
  void labelsSpreadUpTheBranchAndDownAPlainLine() {
    var plain = GraphNotation.graph("a <- b [x] <- c");
    assertThat(plain.labelsOf(new RevisionId("a"))).containsExactly("x");
    assertThat(plain.labelsOf(new RevisionId("c"))).containsExactly("x");
    var forked = GraphNotation.graph("a <- b [x] <- c; b <- d");
    assertThat(forked.labelsOf(new RevisionId("a"))).isEmpty();
    assertThat(forked.labelsOf(new RevisionId("d"))).containsExactly("x");
    var branched = GraphNotation.graph("a <- b [x]; a <- c");
    assertThat(branched.labelsOf(new RevisionId("a"))).isEmpty();
  }

  @Test
  void allIndependentProblemsAreToldTogether() {
    var problems =
        problems("a <- b; nowhere <- c [x]; d (depends gone) [x]; p <- q <- p; s <- s; l [a]")
            .stream()
            .map(Problem::what)
            .toList();
    assertThat(problems)
        .containsExactly(
            "Branch name 'x' in revision d already used by revision c",
            "Branch name 'a' in revision l is a revision's id",
            "Revision gone referenced from gone -> d (dependency) is not present",
            "Cycle is detected in revisions (p, q)",
            "Self-loop is detected in revisions (s)");
  }

  @Test
  void aMissingDownRevisionNamesFileAndNearestId() {
    var headers =
        List.of(
            GraphNotation.header("189b1231afd4", List.of(), List.of(), List.of(), ""),
            GraphNotation.header(
                "3b7a1d2e4f56", List.of("189b1231afd5"), List.of(), List.of(), ""));
    var problem = problems(headers).get(0);
    assertThat(problem.code().code()).isEqualTo("REV-102");
    assertThat(problem.location().orElseThrow()).hasToString("db/versions/3b7a1d2e4f56.sql");
    assertThat(problem.why()).contains("near: db/versions/189b1231afd4.sql");
  }

  @Test
  void aDuplicateIdNamesBothFiles() {
    var header = GraphNotation.header("a", List.of(), List.of(), List.of(), "");
    var copy =
        new RevisionHeader(
            header.id(), List.of(), List.of(), List.of(), "", "", header.created(), "copy.sql");
    var problem = problems(List.of(header, copy)).get(0);
    assertThat(problem.what()).isEqualTo("Revision a is present more than once");
    assertThat(problem.why()).contains("db/versions/a.sql").contains("copy.sql");
  }

  @Test
  void circlesThroughDependenciesAreToldApart() {
    assertThat(problems("a (depends c) <- b <- c").get(0).what())
        .isEqualTo("Dependency cycle is detected in revisions (a, b, c)");
    assertThat(problems("a (depends a)").get(0).what())
        .isEqualTo("Dependency self-loop is detected in revisions (a)");
    assertThat(problems("o <- a <- b <- a; b <- c").get(0).what())
        .isEqualTo("Cycle is detected in revisions (a, b)");
  }

  @Test
  void idsThatContainEachOtherAreNoCircle() {
    assertThat(ids(GraphNotation.graph("a <- aa <- aaa").heads())).isEqualTo("aaa");
  }

  @Test
  void aLadderOfThreeThousandMergesIsPlannedInNoTime() {
    var headers = new ArrayList<RevisionHeader>();
    headers.add(bare("m0"));
    for (var i = 1; i <= 3000; i++) {
      headers.add(bare("l" + i, "m" + (i - 1)));
      headers.add(bare("r" + i, "m" + (i - 1)));
      headers.add(bare("m" + i, "l" + i, "r" + i));
    }
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          var graph = RevisionGraph.of(headers);
          var up = StepPlanner.upgrade(graph, List.of(), TargetParser.parse("head"));
          var rows = up.getLast().rowsAfter();
          assertThat(up).hasSize(9001);
          assertThat(StepPlanner.downgrade(graph, rows, TargetParser.parse("base"))).hasSize(9001);
        });
  }

  private static RevisionHeader bare(String id, String... down) {
    return GraphNotation.header(id, List.of(down), List.of(), List.of(), "");
  }

  private static List<Problem> problems(String drawing) {
    return problems(GraphNotation.headers(drawing));
  }

  private static List<Problem> problems(List<RevisionHeader> headers) {
    return catchThrowableOfType(ProblemException.class, () -> RevisionGraph.of(headers)).problems();
  }

  private static String ids(List<RevisionHeader> headers) {
    return String.join(" ", headers.stream().map(header -> header.id().value()).toList());
  }
}
