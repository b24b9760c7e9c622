package dev.limbeck.command;

import dev.limbeck.revision.RevisionId;
import java.util.List;
import java.util.Optional;

/**
 * A revision that a reading command lists.
 *
 * @param revision its id
 * @param downRevisions what it revises
 * @param dependsOn what else must be applied before
 * @param labels its branch labels
 * @param message its message
 * @param path its file; empty where no file has it
 * @param created when it was written, ISO 8601; may be empty
 * @param flags {@code head}, {@code branchpoint}, {@code mergepoint}, {@code current} …, as printed
 * @param recorded what the history says of a revision that no file has
 */
public record RevisionReport(
    RevisionId revision,
    List<RevisionId> downRevisions,
    List<String> dependsOn,
    List<String> labels,
    String message,
    String path,
    String created,
    List<String> flags,
    Optional<Recorded> recorded) {

  /** Copies the lists. */
  public RevisionReport {
    downRevisions = List.copyOf(downRevisions);
    dependsOn = List.copyOf(dependsOn);
    labels = List.copyOf(labels);
    flags = List.copyOf(flags);
  }

  /** The same report with what the history says. */
  RevisionReport recorded(Optional<Recorded> history) {
    return new RevisionReport(
        revision, downRevisions, dependsOn, labels, message, path, created, flags, history);
  }

  /**
   * From when the history knows it.
   *
   * @param event {@code upgraded}, {@code stamped} or {@code external}
   * @param at when, ISO 8601
   * @param by the role
   * @param tool with what
   */
  public record Recorded(String event, String at, String by, String tool) {}
}
