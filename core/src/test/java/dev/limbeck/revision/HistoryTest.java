package dev.limbeck.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.problem.ProblemException;
import org.junit.jupiter.api.Test;

class HistoryTest {

  private static final RevisionGraph GRAPH =
      GraphNotation.graph("a1 <- b1 <- c1 <- d1 [lib]; b1 <- x1 <- y1; c1, x1 <- m1");

  @Test
  void aRangeHasBothItsEnds() {
    assertThat(listed("b1:d1")).isEqualTo("d1 c1 b1");
    assertThat(listed("b1:m1")).isEqualTo("m1 c1 x1 b1");
    assertThat(listed(":c1")).isEqualTo("c1 b1 a1");
    assertThat(listed("base:c1")).isEqualTo("c1 b1 a1");
  }

  @Test
  void withoutAnEndItGoesToAllHeads() {
    assertThat(listed("x1:")).isEqualTo("y1 m1 x1");
    assertThat(listed("lib@base:")).isEqualTo("d1 c1 b1 a1");
  }

  @Test
  void bothSidesMayCountSteps() {
    assertThat(listed("base:+2")).isEqualTo("b1 a1");
    assertThat(listed("d1-2:d1")).isEqualTo("d1 c1 b1");
    assertThat(listed("a1:a1+1")).isEqualTo("b1 a1");
    assertThat(listed("lib@-1:d1")).isEqualTo("d1 c1");
  }

  @Test
  void goingPastAnEndIsNoError() {
    assertThat(listed("c1-9:c1")).isEqualTo("c1 b1 a1");
  }

  @Test
  void currentMeansTheRows() {
    assertThat(listed("current:d1", "c1")).isEqualTo("d1 c1");
    assertThat(listed(":current", "b1")).isEqualTo("b1 a1");
  }

  @Test
  void aRangeTheWrongWayRoundIsRefused() {
    assertThatThrownBy(() -> listed("d1:a1"))
        .isInstanceOf(ProblemException.class)
        .hasMessageStartingWith(
            "REV-208: Requested range d1:a1 does not refer to ancestor/descendant revisions");
  }

  private static String listed(String range) {
    return listed(range, "");
  }

  private static String listed(String range, String rows) {
    var headers =
        History.of(GRAPH, TargetParser.parseRange(range), GraphNotation.ids(rows)).stream()
            .map(header -> header.id().value())
            .toList();
    return String.join(" ", headers);
  }
}
