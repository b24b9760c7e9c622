package dev.limbeck.revision;

import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.RevisionCode;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/** The version table's rows, all of which the graph knows, and what they stand for. */
record Rows(NavigableSet<RevisionId> ids, BitSet set, BitSet applied) {

  /** Finds each row in the graph; throws REV-209 for each that it does not know. */
  static Rows of(RevisionGraph graph, Collection<RevisionId> rows) {
    var ids = Step.copy(rows);
    var unknown = ids.stream().filter(id -> graph.find(id).isEmpty()).toList();
    ProblemException.throwIfAny(unknown.stream().map(id -> unknown(id, graph)).toList());
    var set = graph.set(ids);
    return new Rows(ids, set, graph.edges().ancestors(set));
  }

  private static Problem unknown(RevisionId row, RevisionGraph graph) {
    var heads = graph.heads().stream().map(RevisionHeader::id).toList();
    var head = heads.size() == 1 ? "head" : "heads";
    return new Problem(
        RevisionCode.UNKNOWN_ROW,
        "Can't locate revision identified by '%s'".formatted(row),
        """
        The database is at this revision, and no file has it: it was applied from another checkout.
        Known here up to: %s\
        """
            .formatted(GraphProblems.rowsText(heads)),
        List.of(
            "check out the code that has revision %s, and run this again (git log --all --oneline -S%s)"
                .formatted(row, row),
            "limbeck stamp --purge %s    (only if the schema really is as these files make it)"
                .formatted(head)),
        Optional.empty());
  }
}
