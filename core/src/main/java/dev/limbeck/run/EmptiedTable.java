package dev.limbeck.run;

import dev.limbeck.problem.Problem;
import dev.limbeck.problem.RunCode;
import dev.limbeck.revision.RevisionHeader;
import java.util.List;

/** What is said where the version table holds nothing and the history says that it did. */
public final class EmptiedTable {

  private EmptiedTable() {}

  /** What a command that only reads says of it. */
  public static String found(KnownRevisions known) {
    return "the version table is empty, but the history says that revisions are applied:"
        + RecordedLines.of(applied(known), known);
  }

  private static List<RevisionHeader> applied(KnownRevisions known) {
    return known.graph().ordered(known.graph().ancestors(known.emptied()));
  }

  static Problem problem(KnownRevisions known, RunOptions options) {
    return Problem.of(
            RunCode.VERSION_TABLE_EMPTIED,
            "%s: the version table is empty, but the history says that revisions are applied"
                .formatted(options.service()))
        .because(
            """
            The history holds, newest first:%s
            Somebody emptied or dropped the table, or another tool undid the revisions: Alembic's own downgrade \
            to base looks the same. Nothing was run.\
            """
                .formatted(RecordedLines.of(applied(known), known)))
        .fix(
            "limbeck stamp %s    (if what they made is still there)"
                .formatted(RecordedLines.names(known.emptied())))
        .fix(options.again() + " --rerun    (if it is gone: begins at the base)");
  }
}
