package dev.limbeck.command;

import dev.limbeck.revision.RevisionId;
import dev.limbeck.sql.DataLoss;
import java.util.List;
import java.util.Locale;

/**
 * A step that is planned.
 *
 * @param revision its revision
 * @param downRevisions what that revises
 * @param direction {@code upgrade} or {@code downgrade}
 * @param message the revision's message
 * @param path its file
 * @param checksum of the file, {@code sha256:…}; where there is none, of the text that would run
 * @param mode how it runs
 * @param statements how many statements it has
 * @param checks what must be true before and after, {@code @require SELECT …}, each in one line
 * @param rows the version rows behind it
 * @param losses what it does to data that is there
 */
public record PlanStep(
    RevisionId revision,
    List<RevisionId> downRevisions,
    String direction,
    String message,
    String path,
    String checksum,
    Mode mode,
    int statements,
    List<String> checks,
    List<RevisionId> rows,
    List<DataLoss> losses) {

  /** How a step runs; the name in lower case stands in files and JSON. */
  public enum Mode {
    /** In one transaction with its record. */
    TRANSACTION,
    /** Outside of a transaction, statement by statement. */
    AUTOCOMMIT,
    /** In one transaction, by a revision that says only then what it does. */
    CONNECTION;

    /** {@code autocommit}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Copies the lists. */
  public PlanStep {
    downRevisions = List.copyOf(downRevisions);
    checks = List.copyOf(checks);
    rows = List.copyOf(rows);
    losses = List.copyOf(losses);
  }
}
