package dev.limbeck.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RevisionTextTest {

  private static final RevisionGraph HABITS =
      RevisionGraph.of(
          List.of(
              GraphNotation.header(
                  "189b1231afd4", List.of(), List.of(), List.of(), "bootstrap_tables"),
              GraphNotation.header(
                  "3b7a1d2e4f56",
                  List.of("189b1231afd4"),
                  List.of(),
                  List.of(),
                  "soft_delete_program_templates")));

  @Test
  void historyOfOneLineIsAsAlembicPrintsIt() {
    assertThat(history(HABITS))
        .containsExactly(
            "189b1231afd4 -> 3b7a1d2e4f56 (head), soft_delete_program_templates",
            "<base> -> 189b1231afd4, bootstrap_tables");
  }

  @Test
  void currentShowsTheHeadFlagAndNoMessage() {
    var rows = GraphNotation.ids("3b7a1d2e4f56");
    assertThat(HABITS.current(rows).stream().map(RevisionText.of(HABITS)::current))
        .containsExactly("3b7a1d2e4f56 (head)");
  }

  @Test
  void historyShowsMergesLabelsAndDependencies() {
    var graph = GraphNotation.graph("a <- b [lib]; a <- c; b, c <- m; x (depends m)");
    assertThat(history(graph))
        .containsExactly(
            "<base> (m) -> x (head), make x",
            "b, c -> m (lib) (effective head) (mergepoint), make m",
            "a -> b (lib), make b",
            "a -> c, make c",
            "<base> -> a (branchpoint), make a");
  }

  @Test
  void theDatabasesRowsAreMarkedLast() {
    var graph = GraphNotation.graph("a <- b; a <- c");
    var text = RevisionText.marking(graph, GraphNotation.ids("a"));
    assertThat(text.history(graph.header(new RevisionId("a"))))
        .isEqualTo("<base> -> a (current) (branchpoint), make a");
  }

  @Test
  void headsShowLabelsAndNoMessage() {
    var graph = GraphNotation.graph("a <- b [lib]");
    assertThat(graph.heads().stream().map(RevisionText.of(graph)::head))
        .containsExactly("b (lib) (head)");
  }

  @Test
  void aBranchPointIsFollowedByWhatRevisesIt() {
    var graph = GraphNotation.graph("aaaa1 <- aaaa2 [liba]; aaaa1 <- bbbb1");
    var text = RevisionText.of(graph);
    assertThat(text.branchPoints().stream().map(point -> text.branchPoint(point, false)))
        .containsExactly(
            """
            aaaa1 (branchpoint)
                  -> aaaa2 (liba) (head)
                  -> bbbb1 (head)
            """);
  }

  @Test
  void theLongFormTellsEverything() {
    var graph = GraphNotation.graph("a <- b [lib]; a <- c; b, c <- m (depends x); x");
    assertThat(RevisionText.of(graph).longForm(graph.header(new RevisionId("m"))))
        .isEqualTo(
            """
            Rev: m (head) (mergepoint)
            Merges: b, c
            Also depends on: x
            Branch names: lib
            Path: db/versions/m.sql

                make m
            """);
  }

  private static List<String> history(RevisionGraph graph) {
    return History.all(graph).stream().map(RevisionText.of(graph)::history).toList();
  }
}
