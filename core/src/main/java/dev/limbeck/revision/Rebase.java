package dev.limbeck.revision;

import dev.limbeck.problem.Location;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.RevisionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A revision that is to revise another one; what stands on it moves along.
 *
 * @param revision as its file says now
 * @param downRevisions what it is to revise
 */
public record Rebase(RevisionHeader revision, List<RevisionId> downRevisions) {

  /** Copies the list. */
  public Rebase {
    downRevisions = List.copyOf(downRevisions);
  }

  /**
   * Puts a revision onto another one in place of what it revises.
   *
   * @throws ProblemException REV-215 where it revises several, or the other one stands on it
   */
  public static Rebase of(RevisionGraph graph, RevisionHeader revision, RevisionHeader onto) {
    if (revision.downRevisions().size() > 1) {
      throw severalWays(revision, onto);
    }
    return checked(graph, new Rebase(revision, List.of(onto.id())), onto);
  }

  /**
   * Puts a merge onto another revision in place of one of those that it merges.
   *
   * @param from the one that it leaves
   * @throws ProblemException REV-215 where it does not revise that, or the other one stands on it
   */
  public static Rebase of(
      RevisionGraph graph, RevisionHeader revision, RevisionHeader from, RevisionHeader onto) {
    if (!revision.downRevisions().contains(from.id())) {
      throw refused(revision, onto)
          .because(
              "It does not revise %s, but %s."
                  .formatted(from.id(), GraphProblems.rowsText(revision.downRevisions())))
          .exception();
    }
    var down = new ArrayList<RevisionId>();
    for (var id : revision.downRevisions()) {
      var wanted = id.equals(from.id()) ? onto.id() : id;
      if (!down.contains(wanted)) {
        down.add(wanted);
      }
    }
    return checked(graph, new Rebase(revision, down), onto);
  }

  /** Whether the file says so already. */
  public boolean changesNothing() {
    return revision.downRevisions().equals(downRevisions);
  }

  private static Rebase checked(RevisionGraph graph, Rebase rebase, RevisionHeader onto) {
    var id = rebase.revision().id();
    if (graph.descendants(List.of(id)).contains(onto.id())) {
      var why = onto.id().equals(id) ? "They are the same." : "%s stands on %s.";
      throw refused(rebase.revision(), onto).because(why.formatted(onto.id(), id)).exception();
    }
    // Whatever else could be wrong with the new graph is found here, before a file is touched.
    RevisionGraph.of(graph.headers().stream().map(header -> rebase.moved(header)).toList());
    return rebase;
  }

  private RevisionHeader moved(RevisionHeader header) {
    return header.id().equals(revision.id())
        ? new RevisionHeader(
            header.id(),
            downRevisions,
            header.dependsOn(),
            header.branchLabels(),
            header.message(),
            header.doc(),
            header.created(),
            header.source())
        : header;
  }

  private static ProblemException severalWays(RevisionHeader revision, RevisionHeader onto) {
    var problem =
        refused(revision, onto)
            .because(
                "It merges %s: which of them is to be replaced?"
                    .formatted(
                        revision.downRevisions().stream()
                            .map(RevisionId::value)
                            .collect(Collectors.joining(" and "))));
    for (var down : revision.downRevisions()) {
      problem =
          problem.fix(
              "limbeck rebase %s --from %s --onto %s".formatted(revision.id(), down, onto.id()));
    }
    return problem.exception();
  }

  private static Problem refused(RevisionHeader revision, RevisionHeader onto) {
    return Problem.of(
            RevisionCode.BAD_REBASE,
            "Revision %s cannot be rebased onto %s".formatted(revision.id(), onto.id()))
        .at(Location.file(revision.source()));
  }
}
