package dev.limbeck.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.problem.ProblemException;
import org.junit.jupiter.api.Test;

class RebaseTest {

  private static final RevisionGraph GRAPH =
      GraphNotation.graph("a <- b <- c; a <- d <- e (depends x); c, e <- m; x <- y; d <- f");

  @Test
  void aRevisionRevisesTheOtherOneInPlaceOfItsOwn() {
    assertThat(down("d", "c")).isEqualTo("c");
    assertThat(down("x", "f")).isEqualTo("f");
  }

  @Test
  void aMergeIsToldWhichOfItsOwnIsReplaced() {
    assertThat(down("m", "c", "b")).isEqualTo("b, e");
    assertThat(down("m", "c", "f")).isEqualTo("f, e");
    assertThat(down("m", "c", "e")).isEqualTo("e");
    assertRefused(() -> down("m", "f"), "It merges c and e: which of them is to be replaced?");
    assertRefused(() -> down("m", "d", "f"), "It does not revise d, but c, e.");
  }

  @Test
  void nothingGoesOntoWhatStandsOnIt() {
    assertRefused(() -> down("a", "m"), "m stands on a.");
    assertRefused(() -> down("b", "b"), "They are the same.");
    assertRefused(() -> down("x", "e"), "e stands on x.");
  }

  @Test
  void whereItStandsAlreadyNothingChanges() {
    assertThat(Rebase.of(GRAPH, header("b"), header("a")).changesNothing()).isTrue();
    assertThat(Rebase.of(GRAPH, header("b"), header("d")).changesNothing()).isFalse();
  }

  private static String down(String revision, String onto) {
    return text(Rebase.of(GRAPH, header(revision), header(onto)));
  }

  private static String down(String revision, String from, String onto) {
    return text(Rebase.of(GRAPH, header(revision), header(from), header(onto)));
  }

  private static String text(Rebase rebase) {
    return String.join(", ", rebase.downRevisions().stream().map(RevisionId::value).toList());
  }

  private static RevisionHeader header(String id) {
    return GRAPH.header(new RevisionId(id));
  }

  private static void assertRefused(Runnable rebase, String why) {
    assertThatThrownBy(rebase::run)
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith("REV-215")
        .hasMessageContaining(why);
  }
}
