package dev.limbeck.run;

import static java.util.stream.Collectors.joining;

import dev.limbeck.dialect.SessionSql;
import dev.limbeck.jdbc.ServiceDatabase;
import dev.limbeck.jdbc.StatementFailure;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.RunCode;
import dev.limbeck.revision.RevisionId;
import dev.limbeck.revision.Stamp;
import dev.limbeck.script.ScriptDirectory;
import java.util.List;

/** Sets the version rows without running any revision. */
public final class Stamping {

  /** The rows that are to be there, for the rows that are. */
  @FunctionalInterface
  public interface StampSource {

    /** Throws a problem where the rows cannot be stamped. */
    Stamp stamp(KnownRevisions known);
  }

  private final ServiceDatabase database;
  private final ScriptDirectory scripts;
  private final RunOptions options;
  private final RunListener listener;
  private final StepRecord record;
  private final StampText text;

  /** A stamping over one connection; not for several threads at once. */
  public Stamping(
      ServiceDatabase database, ScriptDirectory scripts, RunOptions options, RunListener listener) {
    this.database = database;
    this.scripts = scripts;
    this.options = options;
    this.listener = listener;
    this.record = new StepRecord(database.sql(), options.tool());
    this.text = new StampText(database.sql(), record);
  }

  /** Writes the rows and their events in one transaction; nothing where they are already so. */
  public RunOutcome run(StampSource source) {
    var state = database.state();
    var from = KnownRevisions.read(database, state, scripts);
    if (source.stamp(from).changesNothing()) {
      remark(from, source.stamp(from));
      return RunOutcome.nothing(from.rows());
    }
    state = new Preparation(database, options, listener).prepare(state);
    var pause = new Pause(options.lockWait());
    while (true) {
      var known = KnownRevisions.read(database, state, scripts);
      var stamp = source.stamp(known);
      if (stamp.changesNothing()) {
        return RunOutcome.nothing(known.rows());
      }
      var externals = Externals.since(database, state, known);
      try {
        database
            .transport()
            .transaction(text.of(stamp, known, record.events(externals)), notice -> {});
        var to = stamp.rowsAfter().stream().sorted().toList();
        externals.forEach(event -> listener.on(new RunEvent.ExternalChange(event.revision().id())));
        listener.on(new RunEvent.Stamped(stamp));
        remark(known, stamp);
        return new RunOutcome(from.rows(), to, List.of(), List.of());
      } catch (StatementFailure failure) {
        var busy = failure.is(SessionSql.LOCK_HELD) || failure.is(SessionSql.ROWS_MOVED);
        if (!busy || !pause.again()) {
          return new RunOutcome(
              from.rows(), known.rows(), List.of(), List.of(failed(busy, failure)));
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

  /** Tells of rows that no file has and that stay. */
  private void remark(KnownRevisions known, Stamp stamp) {
    var left = known.unknownRows().stream().filter(stamp.rowsAfter()::contains).toList();
    if (!left.isEmpty()) {
      listener.on(
          new RunEvent.Remark(
              "left as it is, since no file has it: %s    (--purge drops it)"
                  .formatted(left.stream().map(RevisionId::value).collect(joining(", ")))));
    }
  }
}
