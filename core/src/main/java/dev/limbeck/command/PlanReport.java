package dev.limbeck.command;

import dev.limbeck.revision.RevisionId;
import java.util.List;

/**
 * What a command would do to one service, for somebody to review.
 *
 * @param service its name
 * @param schema its schema
 * @param database {@code USER@HOST:PORT/DB}, as it was reached
 * @param server tells the database from all others, whatever its address
 * @param catalog a digest of the definitions in the schema
 * @param from the version rows from which it goes
 * @param to those to which it goes
 * @param steps in order; none where nothing is to be done
 */
public record PlanReport(
    String service,
    String schema,
    String database,
    String server,
    String catalog,
    List<RevisionId> from,
    List<RevisionId> to,
    List<PlanStep> steps) {

  /** Copies the lists. */
  public PlanReport {
    from = List.copyOf(from);
    to = List.copyOf(to);
    steps = List.copyOf(steps);
  }
}
