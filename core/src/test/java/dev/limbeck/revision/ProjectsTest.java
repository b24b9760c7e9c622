package dev.limbeck.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.limbeck.problem.ProblemException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The graphs of four public projects, and what Alembic answered on them. */
class ProjectsTest {

  /** Alembic undoes the trunk too, and with it the branch {@code expand}. */
  private static final Set<String> SHARED_ROOT = Set.of("contract@base", "ocata01@base");

  private record Project(String name, RevisionGraph graph, Json oracle) {}

  @TestFactory
  Stream<DynamicTest> headsAndBasesAreThoseOfAlembic() {
    return forEach(project -> {
      assertSame(project, "heads", project.graph().heads());
      assertSame(project, "real_heads", project.graph().realHeads());
      assertSame(project, "bases", project.graph().bases());
      var all = History.all(project.graph());
      assertSame(project, "branch_points", those(all, project.graph()::isBranchPoint));
      assertSame(project, "merge_points", those(all, project.graph()::isMergePoint));
    });
  }

  @TestFactory
  Stream<DynamicTest> theHistoryIsInTheOrderOfAlembic() {
    return forEach(project ->
        assertThat(History.all(project.graph()))
            .extracting(header -> header.id().value())
            .isEqualTo(project.oracle().strings("history")));
  }

  @TestFactory
  Stream<DynamicTest> labelsAreShownWhereAlembicShowsThem() {
    return forEach(project -> {
      var shown = project.oracle().object("branch_labels");
      for (var header : project.graph().headers()) {
        assertThat(project.graph().labelsOf(header.id()))
            .as(header.id().value())
            .containsExactlyInAnyOrderElementsOf(shown.strings(header.id().value()));
      }
    });
  }

  @TestFactory
  Stream<DynamicTest> everyCaseTakesTheSameStepsToTheSameRows() {
    return forEach(project -> {
      var cases = project.oracle().list("cases");
      assertThat(cases).hasSizeGreaterThan(100);
      assertThat(
              cases.stream()
                  .filter(c -> !SHARED_ROOT.contains(c.text("dest")))
                  .flatMap(c -> flaw(project.graph(), c).stream()))
          .isEmpty();
    });
  }

  @Test
  void aBranchGoesToItsBaseWithoutTheTrunkThatOthersStandOn() throws IOException {
    var glance = project("glance").graph();
    var rows = GraphNotation.ids("wallaby_contract01");
    for (var target : SHARED_ROOT) {
      assertThat(
              StepPlanner.downgrade(glance, rows, TargetParser.parse(target)).getLast().rowsAfter())
          .as(target)
          .isEqualTo(new TreeSet<>(GraphNotation.ids("wallaby_expand01")));
    }
  }

  private static Optional<String> flaw(RevisionGraph graph, Json c) {
    var name = "%s %s from %s: ".formatted(c.text("cmd"), c.text("dest"), c.strings("from"));
    var rows = CorpusCase.ids(c.strings("from"));
    List<Step> steps;
    try {
      var target = TargetParser.parse(c.text("dest"));
      steps =
          c.text("cmd").equals("upgrade")
              ? StepPlanner.upgrade(graph, rows, target)
              : StepPlanner.downgrade(graph, rows, target);
    } catch (ProblemException e) {
      return c.has("error") ? Optional.empty() : Optional.of(name + e.getMessage());
    }
    if (c.has("error")) {
      return Optional.of(name + "should say " + c.text("error"));
    }
    var ids = steps.stream().map(step -> step.revision().id().value()).toList();
    var wanted = c.strings("steps");
    if (c.is("order_stable")
        ? !ids.equals(wanted)
        : !new TreeSet<>(ids).equals(new TreeSet<>(wanted))) {
      return Optional.of(name + "steps " + ids);
    }
    var after = steps.isEmpty() ? new TreeSet<>(rows) : steps.getLast().rowsAfter();
    if (!after.equals(new TreeSet<>(CorpusCase.ids(c.strings("heads_after"))))) {
      return Optional.of(name + "rows " + after);
    }
    return StepLaws.flaw(graph.headers(), rows, steps).map(flaw -> name + flaw);
  }

  private static void assertSame(Project project, String key, List<RevisionHeader> revisions) {
    assertThat(revisions)
        .as(key)
        .extracting(header -> header.id().value())
        .containsExactlyInAnyOrderElementsOf(project.oracle().strings(key));
  }

  private static List<RevisionHeader> those(
      List<RevisionHeader> headers, Predicate<RevisionId> wanted) {
    return headers.stream().filter(header -> wanted.test(header.id())).toList();
  }

  private static Stream<DynamicTest> forEach(Consumer<Project> check) {
    return Stream.of("ctfd", "glance", "superset", "warehouse")
        .map(name -> dynamicTest(name, () -> check.accept(project(name))));
  }

  private static Project project(String name) throws IOException {
    var headers = new ArrayList<RevisionHeader>();
    for (var json : read(name + ".json.gz").elements()) {
      headers.add(
          GraphNotation.header(
              json.text("id"),
              json.strings("down"),
              json.strings("depends_on"),
              json.strings("labels"),
              json.text("message")));
    }
    return new Project(name, RevisionGraph.of(headers), read(name + ".oracle.json.gz"));
  }

  private static Json read(String file) throws IOException {
    try (var lines = CorpusCase.lines(file)) {
      return Json.parse(lines.lines().collect(Collectors.joining("\n")));
    }
  }
}
