package dev.limbeck.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.revision.GraphNotation;
import dev.limbeck.revision.History;
import dev.limbeck.revision.RevisionId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TerminalDrawingTest {

  @Test
  void aLineIsOneLane() {
    assertThat(drawn("a <- b <- c", "b"))
        .isEqualTo(
            """
            ○ c (head), make c
            ● b (current), make b
            ○ a, make a
            """);
  }

  @Test
  void aDiamondForksAndJoins() {
    assertThat(drawn("a <- b <- m; a <- c <- m; m <- n"))
        .isEqualTo(
            """
            ○ n (head), make n
            ○ m (mergepoint), make m
            ├─┐
            ○ │ b, make b
            │ ○ c, make c
            ├─┘
            ○ a (branchpoint), make a
            """);
  }

  @Test
  void linesThatHaveNothingToDoWithEachOtherAreApart() {
    assertThat(drawn("a1 <- a2; b1 (depends a1) [libb] <- b2 <- b3; c1"))
        .isEqualTo(
            """
            ○ a2 (head), make a2
            │ ○ b3 (libb) (head), make b3
            │ ○ b2, make b2
            │ ○ b1 (libb), make b1  depends on a1
            ○ a1, make a1

            ○ c1 (head), make c1
            """);
  }

  @Test
  void aMergeOfManyReachesThemAll() {
    assertThat(drawn("r <- a; r <- b; r <- c; r <- d; a, b, c, d <- m"))
        .isEqualTo(
            """
            ○ m (head) (mergepoint), make m
            ├─┬─┬─┐
            ○ │ │ │ a, make a
            │ ○ │ │ b, make b
            ├─┘ │ │
            │   ○ │ c, make c
            ├───┘ │
            │     ○ d, make d
            ├─────┘
            ○ r (branchpoint), make r
            """);
  }

  @Test
  void aLinePassesUnderTheLanesThatItCrosses() {
    assertThat(drawn("r <- a <- b; r <- c; r <- d <- e; c, e <- m; b, m <- n; b <- x"))
        .isEqualTo(
            """
            ○ n (head) (mergepoint), make n
            ├─┐
            │ │ ○ x (head), make x
            ├─│─┘
            ○ │ b (branchpoint), make b
            ○ │ a, make a
            │ ○ m (mergepoint), make m
            │ ├─┐
            │ ○ │ c, make c
            ├─┘ │
            │   ○ e, make e
            │   ○ d, make d
            ├───┘
            ○ r (branchpoint), make r
            """);
  }

  @Test
  void asciiHasTheSameShape() {
    assertThat(drawn(DrawingFormat.ASCII, "r <- a; r <- b; r <- c; a, b, c <- m", "m"))
        .isEqualTo(
            """
            * m (head) (current) (mergepoint), make m
            +-.-.
            o | | a, make a
            | o | b, make b
            +-' |
            |   o c, make c
            +---'
            o r (branchpoint), make r
            """);
  }

  @Test
  void aPartIsDrawnAsIfItWereAll() {
    var graph = GraphNotation.graph("r <- a <- m; r <- b <- m");
    var part = History.all(graph).subList(0, 2);
    assertThat(DrawingFormat.TEXT.lines(new DrawnGraph(graph, part, List.of())))
        .containsExactly("○ m (head) (mergepoint), make m", "○ a, make a");
  }

  private static String drawn(String drawing, String... current) {
    return drawn(DrawingFormat.TEXT, drawing, current);
  }

  private static String drawn(DrawingFormat format, String drawing, String... current) {
    var graph = GraphNotation.graph(drawing);
    var rows = Stream.of(current).map(RevisionId::new).toList();
    var lines = format.lines(new DrawnGraph(graph, History.all(graph), rows));
    return String.join("\n", lines) + "\n";
  }
}
