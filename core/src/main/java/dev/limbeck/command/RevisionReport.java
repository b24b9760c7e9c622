package dev.limbeck.command;

import dev.limbeck.revision.RevisionId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * @param operations what it does, {@code upgrade} and {@code downgrade}, as {@link
 *     dev.limbeck.render.OperationTree} writes it; empty unless asked for
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
    Optional<Recorded> recorded,
    Map<String, Object> operations) {

  /** Copies the lists. */
  public RevisionReport {
    downRevisions = List.copyOf(downRevisions);
    dependsOn = List.copyOf(dependsOn);
    labels = List.copyOf(labels);
    flags = List.copyOf(flags);
    operations = Collections.unmodifiableMap(new LinkedHashMap<>(operations));
  }

  /** The same report with what the history says. */
  RevisionReport recorded(Optional<Recorded> history) {
    return new RevisionReport(
        revision,
        downRevisions,
        dependsOn,
        labels,
        message,
        path,
        created,
        flags,
        history,
        operations);
  }

  /** The same report with what the revision does. */
  RevisionReport doing(Map<String, Object> trees) {
    return new RevisionReport(
        revision, downRevisions, dependsOn, labels, message, path, created, flags, recorded, trees);
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
