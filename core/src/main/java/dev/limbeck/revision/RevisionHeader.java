package dev.limbeck.revision;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What the head of a revision file says: all that the graph needs to know of it.
 *
 * @param id its identity
 * @param downRevisions the revisions that it revises, in the file's order; empty for a base,
 *     several for a merge
 * @param dependsOn ids, partial ids or branch labels of revisions that must be applied before,
 *     without being revised
 * @param branchLabels names of the branch that begins here
 * @param message the first line of the file's description
 * @param doc the whole description, several lines or the message alone
 * @param created when it was written
 * @param source where it stands, as a reader would type it: a path relative to the service's folder
 */
public record RevisionHeader(
    RevisionId id,
    List<RevisionId> downRevisions,
    List<String> dependsOn,
    List<String> branchLabels,
    String message,
    String doc,
    Optional<OffsetDateTime> created,
    String source) {

  /** Copies the lists. */
  public RevisionHeader {
    downRevisions = List.copyOf(downRevisions);
    dependsOn = List.copyOf(dependsOn);
    branchLabels = List.copyOf(branchLabels);
  }
}
