package dev.limbeck.revision;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * What {@code stamp} makes of the version table without running a revision.
 *
 * @param rowsBefore the rows that the version table must hold before, ordered by text
 * @param rowsAfter the rows that it holds after, ordered by text
 */
public record Stamp(Set<RevisionId> rowsBefore, Set<RevisionId> rowsAfter) {

  /** Copies the rows. */
  public Stamp {
    rowsBefore = Step.copy(rowsBefore);
    rowsAfter = Step.copy(rowsAfter);
  }

  /** The rows to delete from the version table, ordered by text. */
  public Set<RevisionId> deletes() {
    return Step.without(rowsBefore, rowsAfter);
  }

  /** The rows to insert into the version table, ordered by text. */
  public Set<RevisionId> inserts() {
    return Step.without(rowsAfter, rowsBefore);
  }

  /** Whether the version table stays as it is. */
  public boolean changesNothing() {
    return rowsBefore.equals(rowsAfter);
  }

  /** {@code 189b1231afd4 -> 3b7a1d2e4f56}, as Alembic logs it after "Running stamp_revision". */
  public String description() {
    return joined(deletes()) + " -> " + joined(inserts());
  }

  private static String joined(Set<RevisionId> rows) {
    return rows.stream().map(RevisionId::value).collect(Collectors.joining(", "));
  }
}
