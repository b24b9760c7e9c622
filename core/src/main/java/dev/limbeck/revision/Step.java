package dev.limbeck.revision;

import java.util.Collection;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One revision, one direction, and what it makes of the version table.
 *
 * @param revision what is applied or undone
 * @param direction which of the two
 * @param rowsBefore the rows that the version table must hold before, ordered by text
 * @param rowsAfter the rows that it holds after, ordered by text
 */
public record Step(
    RevisionHeader revision,
    Direction direction,
    Set<RevisionId> rowsBefore,
    Set<RevisionId> rowsAfter) {

  /** Copies the rows. */
  public Step {
    rowsBefore = copy(rowsBefore);
    rowsAfter = copy(rowsAfter);
  }

  /** The rows to delete from the version table, ordered by text. */
  public Set<RevisionId> deletes() {
    return without(rowsBefore, rowsAfter);
  }

  /** The rows to insert into the version table, ordered by text. */
  public Set<RevisionId> inserts() {
    return without(rowsAfter, rowsBefore);
  }

  /** {@code 189b1231afd4 -> 3b7a1d2e4f56, soft_delete_program_templates}, as Alembic logs it. */
  public String description() {
    var down =
        revision.downRevisions().stream().map(RevisionId::value).collect(Collectors.joining(", "));
    var arrow =
        direction == Direction.UPGRADE
            ? down + " -> " + revision.id()
            : revision.id() + " -> " + down;
    return revision.message().isEmpty() ? arrow : arrow + ", " + revision.message();
  }

  static NavigableSet<RevisionId> copy(Collection<RevisionId> rows) {
    return Collections.unmodifiableNavigableSet(new TreeSet<>(rows));
  }

  static NavigableSet<RevisionId> without(Set<RevisionId> rows, Set<RevisionId> others) {
    var rest = new TreeSet<>(rows);
    rest.removeAll(others);
    return Collections.unmodifiableNavigableSet(rest);
  }
}
