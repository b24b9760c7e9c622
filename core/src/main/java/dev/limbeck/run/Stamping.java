package dev.limbeck.run;

import dev.limbeck.dialect.SessionSql;
import dev.limbeck.jdbc.ServiceDatabase;
import dev.limbeck.jdbc.StatementFailure;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.RunCode;
import dev.limbeck.revision.RevisionGraph;
import dev.limbeck.revision.RevisionId;
import dev.limbeck.revision.Stamp;
import java.util.List;
import java.util.Optional;

/** Sets the version rows without running any revision. */
public final class Stamping {

  /** The rows that are to be there, for the rows that are. */
  @FunctionalInterface
  public interface StampSource {

    /** Throws a problem where the rows cannot be stamped. */
    Stamp stamp(List<RevisionId> rows);
  }

  private final ServiceDatabase database;
  private final RevisionGraph graph;
  private final RunOptions options;
  private final RunListener listener;
  private final StepRecord record;
  private final StampText text;

  /** A stamping over one connection; not for several threads at once. */
  public Stamping(
      ServiceDatabase database, RevisionGraph graph, RunOptions options, RunListener listener) {
    this.database = database;
    this.graph = graph;
    this.options = options;
    this.listener = listener;
    this.record = new StepRecord(database.sql(), options.tool());
    this.text = new StampText(database.sql(), record, graph);
  }

  /** Writes the rows and their events in one transaction; nothing where they are already so. */
  public RunOutcome run(StampSource source) {
    var state = database.state();
    var from = database.versionRows(state);
    if (source.stamp(from).changesNothing()) {
      return new RunOutcome(from, from, List.of(), Optional.empty());
    }
    state = new Preparation(database, options, listener).prepare(state);
    var pause = new Pause(options.lockWait());
    while (true) {
      var rows = database.versionRows(state);
      var stamp = source.stamp(rows);
      if (stamp.changesNothing()) {
        return new RunOutcome(rows, rows, List.of(), Optional.empty());
      }
      var externals = new Externals(graph).events(database.recentEvents(state, 1), rows);
      try {
        database.transport().transaction(text.of(stamp, record.events(externals)), notice -> {});
        var to = stamp.rowsAfter().stream().sorted().toList();
        externals.forEach(event -> listener.on(new RunEvent.ExternalChange(event.revision())));
        listener.on(new RunEvent.Stamped(stamp));
        return new RunOutcome(from, to, List.of(), Optional.empty());
      } catch (StatementFailure failure) {
        var busy = failure.is(SessionSql.LOCK_HELD) || failure.is(SessionSql.ROWS_MOVED);
        if (!busy || !pause.again()) {
          return new RunOutcome(from, rows, List.of(), Optional.of(failed(busy, failure)));
        }
      }
    }
  }

  private Problem failed(boolean busy, StatementFailure failure) {
    var table = database.tables().version().toString();
    if (busy) {
      return Problems.lockNotAcquired(table, options);
    }
    var lost = failure.connectionLost();
    return Problem.of(
            lost ? RunCode.CONNECTION_LOST : RunCode.STEP_FAILED,
            "%s: %s"
                .formatted(
                    options.service(),
                    lost ? "the connection was lost during the stamp" : "stamp failed"))
        .because(
            Problems.serverText(failure.error())
                + (lost
                    ? "\nThe stamp is committed whole or not at all; the version table tells which."
                    : "\nNothing was changed."))
        .fix(options.again());
  }
}
