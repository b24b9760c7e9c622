package dev.limbeck.dialect;

import java.util.List;
import java.util.Optional;

/**
 * What the history keeps of a revision.
 *
 * @param id the revision's id
 * @param downRevisions what it revises
 * @param dependsOn the ids of what else must be applied before it
 * @param branchLabels names of the branch that begins with it
 * @param message its message
 * @param checksum of its file, {@code sha256:…}; empty where no file was at hand
 * @param downgrade how it is undone
 */
public record RecordedRevision(
    String id,
    List<String> downRevisions,
    List<String> dependsOn,
    List<String> branchLabels,
    String message,
    Optional<String> checksum,
    RecordedDowngrade downgrade) {

  /** Copies the lists. */
  public RecordedRevision {
    downRevisions = List.copyOf(downRevisions);
    dependsOn = List.copyOf(dependsOn);
    branchLabels = List.copyOf(branchLabels);
  }

  /** The same revision, undone in another way. */
  public RecordedRevision undoneBy(RecordedDowngrade other) {
    return new RecordedRevision(
        id, downRevisions, dependsOn, branchLabels, message, checksum, other);
  }

  /** A revision of which nothing but the id is known. */
  public static RecordedRevision unknown(String id) {
    return new RecordedRevision(
        id,
        List.of(),
        List.of(),
        List.of(),
        "",
        Optional.empty(),
        new RecordedDowngrade.NeedsFile());
  }
}
