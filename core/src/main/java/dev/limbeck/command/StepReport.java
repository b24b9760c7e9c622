package dev.limbeck.command;

import dev.limbeck.revision.RevisionId;
import java.util.List;

/**
 * A step that is committed.
 *
 * @param revision its revision
 * @param downRevisions what that revises
 * @param direction {@code upgrade} or {@code downgrade}
 * @param message the revision's message
 * @param path its file
 * @param ms how long it took
 */
public record StepReport(
    RevisionId revision,
    List<RevisionId> downRevisions,
    String direction,
    String message,
    String path,
    long ms) {

  /** Copies the list. */
  public StepReport {
    downRevisions = List.copyOf(downRevisions);
  }
}
