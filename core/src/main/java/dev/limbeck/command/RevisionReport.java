package dev.limbeck.command;

import dev.limbeck.revision.RevisionId;
import java.util.List;

/**
 * A revision that a reading command lists.
 *
 * @param revision its id
 * @param downRevisions what it revises
 * @param dependsOn what else must be applied before
 * @param labels its branch labels
 * @param message its message
 * @param path its file
 * @param created when it was written, ISO 8601; may be empty
 * @param flags {@code head}, {@code branchpoint}, {@code mergepoint}, {@code current} …, as printed
 */
public record RevisionReport(
    RevisionId revision,
    List<RevisionId> downRevisions,
    List<String> dependsOn,
    List<String> labels,
    String message,
    String path,
    String created,
    List<String> flags) {

  /** Copies the lists. */
  public RevisionReport {
    downRevisions = List.copyOf(downRevisions);
    dependsOn = List.copyOf(dependsOn);
    labels = List.copyOf(labels);
    flags = List.copyOf(flags);
  }
}
