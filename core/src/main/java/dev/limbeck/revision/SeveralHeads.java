package dev.limbeck.revision;

import dev.limbeck.problem.Problem;
import dev.limbeck.problem.RevisionCode;

/** What a check for one head finds. */
public final class SeveralHeads {

  private SeveralHeads() {}

  /**
   * Says that a graph has several heads, and how to make one of them.
   *
   * @param real whether heads that another revision depends on are left out
   */
  public static Problem problem(RevisionGraph graph, boolean real) {
    var heads = real ? graph.realHeadSet() : graph.headSet();
    var problems = new GraphProblems(graph, Asked.NOTHING);
    return Problem.of(
            RevisionCode.SEVERAL_HEADS,
            "Multiple heads are present: 'upgrade head' cannot tell which one is meant")
        .because(problems.headsSince(heads))
        .fix(problems.merge(heads) + "    (one head again)")
        .fix("limbeck upgrade heads    (apply all, merge later)");
  }
}
