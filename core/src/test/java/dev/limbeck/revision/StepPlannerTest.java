package dev.limbeck.revision;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.problem.ProblemException;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepPlannerTest {

  private static final RevisionGraph LIBRARIES =
      GraphNotation.graph("a1 [liba] <- a2 <- a3; b1 [libb] <- b2 (depends a2) <- b3");

  private static final RevisionGraph FORKED =
      GraphNotation.graph("trunk <- left [lib] <- left2; trunk <- right");

  private static final RevisionGraph MERGED = GraphNotation.graph("a <- b; a <- c; b, c <- m");

  /** The cases of alembic.md 2.5: dependencies come along, and go along. */
  @ParameterizedTest
  @CsvSource({
    "upgrade,   libb@head, '',      'a1 a2 b1 b2 b3', 'b3'",
    "upgrade,   liba@head, 'b3',    'a3',             'a3 b3'",
    "downgrade, liba@a2,   'a3 b3', 'a3',             'b3'",
    "downgrade, libb@b1,   'b3',    'b3 b2',          'a2 b1'",
    "downgrade, liba@a1,   'a3 b3', 'b3 b2 a3 a2',    'a1 b1'",
    "downgrade, libb@base, 'b3',    'b3 b2 b1',       'a2'",
    "downgrade, base,      'b3',    'b3 b2 b1 a2 a1', ''",
    "upgrade,   heads,     '',      'a1 a2 b1 b2 b3 a3', 'a3 b3'",
    "upgrade,   base,      'b3',    '',               'b3'",
    "upgrade,   a1,        'b3',    '',               'b3'"
  })
  void dependenciesComeAlongAndGoAlong(
      String command, String target, String rows, String steps, String after) {
    var planned = plan(command, LIBRARIES, rows, target);
    assertThat(planned.stream().map(step -> step.revision().id()))
        .containsExactlyInAnyOrderElementsOf(GraphNotation.ids(steps));
    assertThat(StepLaws.flaw(LIBRARIES.headers(), GraphNotation.ids(rows), planned)).isEmpty();
    assertThat(rowsAfter(planned, rows)).isEqualTo(new TreeSet<>(GraphNotation.ids(after)));
  }

  @Test
  void aStepSaysWhatItWritesAndHowItIsLogged() {
    var steps = plan("upgrade", MERGED, "b", "m");
    assertThat(steps)
        .extracting(Step::description)
        .containsExactly("a -> c, make c", "b, c -> m, make m");
    assertThat(steps.get(0).inserts()).hasToString("[c]");
    assertThat(steps.get(0).deletes()).isEmpty();
    assertThat(steps.get(1).inserts()).hasToString("[m]");
    assertThat(steps.get(1).deletes()).hasToString("[b, c]");
    assertThat(plan("upgrade", MERGED, "", "a").get(0).description()).isEqualTo(" -> a, make a");
    assertThat(plan("downgrade", MERGED, "b", "a").get(0).description())
        .isEqualTo("b -> a, make b");
  }

  @Test
  void aBranchGoesToItsBaseWithoutTheOthers() {
    assertThat(rowsAfter(plan("downgrade", FORKED, "left2,right", "lib@base"), ""))
        .hasToString("[right]");
    assertThat(rowsAfter(plan("downgrade", FORKED, "left2", "lib@base"), "")).isEmpty();
    assertThat(rowsAfter(plan("downgrade", FORKED, "left2,right", "lib@trunk"), ""))
        .hasToString("[right]");
  }

  @Test
  void overlappingRowsAreMendedByTheNextStep() {
    var step = plan("upgrade", FORKED, "trunk,left", "lib@head").get(0);
    assertThat(step.deletes()).hasToString("[left, trunk]");
    assertThat(step.rowsAfter()).hasToString("[left2]");
  }

  @Test
  void aRedundantEdgeLeavesNoRowBelowAnother() {
    var graph = GraphNotation.graph("r0 <- r1 <- r2 (depends r0); r3");
    assertThat(rowsAfter(plan("downgrade", graph, "r2,r3", "r1"), "")).hasToString("[r1, r3]");
  }

  @Test
  void oneStepDownFromSeveralRowsAsks() {
    fails("downgrade", FORKED, "left2,right", "-1")
        .hasMessageStartingWith("REV-205: Ambiguous walk: '-1' goes down from several")
        .hasMessageContaining("fix: limbeck downgrade right@-1");
    assertThat(rowsAfter(plan("downgrade", FORKED, "left2,right", "right@-1"), ""))
        .hasToString("[left2]");
  }

  @Test
  void oneStepDownFromAMergeAsks() {
    fails("downgrade", MERGED, "m", "-1")
        .hasMessageStartingWith("REV-205: Ambiguous walk: '-1' goes down from m")
        .hasMessageContaining("fix: limbeck downgrade b");
    assertThat(rowsAfter(plan("downgrade", MERGED, "m", "b"), "")).hasToString("[b, c]");
  }

  @Test
  void oneStepUpAtABranchPointAsks() {
    fails("upgrade", FORKED, "trunk", "+1").hasMessageStartingWith("REV-205: Ambiguous walk");
    assertThat(rowsAfter(plan("upgrade", FORKED, "trunk", "lib@+1"), "")).hasToString("[left]");
  }

  @Test
  void severalHeadsAreListedWithTheirBranchPoint() {
    fails("upgrade", FORKED, "", "head")
        .hasMessageStartingWith(
            """
            REV-204: Multiple head revisions are present for given argument 'head'; \
            please specify a specific target revision, '<branchname>@head' to narrow to a specific head, \
            or 'heads' for all heads
              2 heads since trunk (branchpoint):
                left2  make left2  db/versions/left2.sql
                right  make right  db/versions/right.sql
              fix: limbeck merge heads -m "merge make left2 and make right"    (one head again)
              fix: limbeck upgrade heads\
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "upgrade,   abc123def456, '',      REV-201: Can't locate revision identified by 'abc123def456'",
    "upgrade,   nolib@head,   '',      REV-201: Can't locate revision identified by 'nolib@head'",
    "upgrade,   lib@right,    '',      REV-201: Can't locate revision identified by 'lib@right'",
    "upgrade,   +9,           'left',  REV-206: Relative revision +9 didn't produce 9 migrations",
    "upgrade,   -1,           'left',  REV-206: Relative revision -1 didn't produce 1 migrations",
    "upgrade,   left2+1,      '',      REV-206: Walked too far: 'left2+1'",
    "upgrade,   trunk:right,  '',      REV-203: 'trunk:right' is not a target of upgrade",
    "downgrade, +1,           'left',  REV-206: Relative revision +1 didn't produce 1 migrations",
    "downgrade, -9,           'left',  REV-206: Relative revision -9 didn't produce 9 migrations",
    "downgrade, lib@-1,       'right', REV-206: Relative revision -1 didn't produce 1 migrations",
    "downgrade, left2,        'left',  REV-207: Destination left2 is not a valid downgrade target from current head(s)",
    "upgrade,   heads,        'gone',  REV-209: Can't locate revision identified by 'gone'"
  })
  void whatCannotBeDoneIsSaidPrecisely(String command, String target, String rows, String what) {
    fails(command, FORKED, rows, target).hasMessageStartingWith(what);
  }

  @Test
  void anUnknownIdNamesTheNearest() {
    fails("upgrade", FORKED, "", "lefft2")
        .hasMessageContaining("left2  make left2  db/versions/left2.sql")
        .hasMessageContaining("fix: limbeck upgrade left2");
  }

  @Test
  void aPartOfAnIdMustBeOne() {
    var graph = GraphNotation.graph("abcd11 <- abcd22");
    assertThat(plan("upgrade", graph, "", "abcd2")).hasSize(2);
    fails("upgrade", graph, "", "abcd")
        .hasMessageStartingWith(
            "REV-202: Multiple revisions start with 'abcd': 'abcd11', 'abcd22'");
  }

  @Test
  void ofManyRevisionsThatItCouldBeSomeAreListed() {
    var ids = IntStream.range(100, 150).mapToObj(n -> "r" + n).collect(joining(" <- "));
    fails("upgrade", GraphNotation.graph(ids), "", "r1")
        .hasMessageContaining("'r109' …")
        .hasMessageContaining("… and 40 more")
        .hasMessageNotContaining("r110");
  }

  @Test
  void aStampReplacesWhatIsOnItsLineOnly() {
    assertThat(stamp(FORKED, "left2,right", "left")).hasToString("[left, right]");
    assertThat(stamp(FORKED, "left2,right", "trunk")).hasToString("[trunk]");
    assertThat(stamp(FORKED, "trunk", "heads")).hasToString("[left2, right]");
    assertThat(stamp(FORKED, "left2,right", "base")).isEmpty();
    assertThat(stamp(LIBRARIES, "a3,b1", "liba@base")).hasToString("[b1]");
  }

  @Test
  void stampsOfRelatedRevisionsLeaveTheHighest() {
    assertThat(stamp(FORKED, "", "left", "left2", "left2")).hasToString("[left2]");
    assertThat(stamp(FORKED, "", "left2", "left")).hasToString("[left2]");
  }

  @Test
  void aStampOfAllHeadsKeepsEachOfThem() {
    var graph = GraphNotation.graph("r1 <- r3; r1 <- r4 <- r6; r4, r3 <- r5");
    assertThat(stamp(graph, "r3,r6", "heads")).hasToString("[r5, r6]");
  }

  @Test
  void aPurgeForgetsRowsThatNoFileHas() {
    var rows = GraphNotation.ids("gone");
    var targets = List.of(TargetParser.parse("left"));
    assertThatThrownBy(() -> StepPlanner.stamp(FORKED, rows, targets, false))
        .hasMessageStartingWith("REV-209: Can't locate revision identified by 'gone'")
        .hasMessageContaining("limbeck stamp --purge heads");
    var stamp = StepPlanner.stamp(FORKED, rows, targets, true);
    assertThat(stamp.deletes()).hasToString("[gone]");
    assertThat(stamp.inserts()).hasToString("[left]");
    assertThat(stamp.description()).isEqualTo("gone -> left");
  }

  @Test
  void nothingIsToBeDoneInAnEmptyGraph() {
    assertThat(plan("upgrade", RevisionGraph.of(List.of()), "", "head")).isEmpty();
  }

  private static Collection<RevisionId> stamp(RevisionGraph graph, String rows, String... targets) {
    var parsed = List.of(targets).stream().map(TargetParser::parse).toList();
    return StepPlanner.stamp(graph, GraphNotation.ids(rows), parsed, false).rowsAfter();
  }

  private static AbstractThrowableAssert<?, ?> fails(
      String command, RevisionGraph graph, String rows, String target) {
    return assertThatThrownBy(() -> plan(command, graph, rows, target))
        .isInstanceOf(ProblemException.class);
  }

  private static List<Step> plan(String command, RevisionGraph graph, String rows, String target) {
    var parsed = TargetParser.parse(target);
    return command.equals("upgrade")
        ? StepPlanner.upgrade(graph, GraphNotation.ids(rows), parsed)
        : StepPlanner.downgrade(graph, GraphNotation.ids(rows), parsed);
  }

  private static Collection<RevisionId> rowsAfter(List<Step> steps, String otherwise) {
    return steps.isEmpty()
        ? new TreeSet<>(GraphNotation.ids(otherwise))
        : steps.getLast().rowsAfter();
  }
}
