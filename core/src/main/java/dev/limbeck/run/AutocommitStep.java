package dev.limbeck.run;

import static java.util.stream.Collectors.joining;

import dev.limbeck.dialect.HistoryEvent.Kind;
import dev.limbeck.jdbc.ServiceDatabase;
import dev.limbeck.jdbc.StatementFailure;
import dev.limbeck.problem.Location;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.RunCode;
import dev.limbeck.revision.RevisionHeader;
import dev.limbeck.revision.RevisionId;
import dev.limbeck.sql.SplitStatement;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Runs a step outside a transaction, statement by statement; each one's completion is an event, and
 * a later run goes on behind the last of them.
 *
 * <p>The lock is the session's, and no transaction is open while a statement runs: a build of an
 * index CONCURRENTLY waits for every transaction that holds a snapshot.
 */
final class AutocommitStep {

  private final ServiceDatabase database;
  private final StepRecord record;
  private final StepText text;
  private final StepProblems problems;
  private final RunListener listener;

  AutocommitStep(
      ServiceDatabase database,
      StepRecord record,
      StepText text,
      StepProblems problems,
      RunListener listener) {
    this.database = database;
    this.record = record;
    this.text = text;
    this.problems = problems;
    this.listener = listener;
  }

  StepResult run(PlannedStep planned, String externals) {
    if (!database.trySessionLock()) {
      return new StepResult.LockHeld();
    }
    try {
      return locked(planned, externals);
    } finally {
      release();
    }
  }

  private StepResult locked(PlannedStep planned, String externals) {
    var state = database.state();
    var before = StepRecord.texts(planned.step().rowsBefore());
    if (!StepRecord.texts(database.versionRows(state)).equals(before)) {
      return new StepResult.RowsMoved();
    }
    var begun = Begun.of(database.history(state), planned);
    var pieces = planned.section().statements();
    if (!begun.fits(pieces) || !BatchRun.fits(database.dialect(), planned, pieces, begun)) {
      return new StepResult.Failed(textChanged(planned, begun));
    }
    int done = begun.done();
    try {
      database.transport().autocommit(text.sessionSettings(), notice -> {});
      var started = record.progress(planned, Kind.STARTED, Optional.empty());
      if (begun.events().isEmpty()) {
        ours(planned, text.begun(planned) + externals + started);
      } else {
        ours(planned, (done == 0 ? text.required(planned) : "") + externals);
        listener.on(new RunEvent.Resumed(planned.step(), done, pieces.size()));
      }
    } catch (StatementFailure failure) {
      return new StepResult.Failed(
          problems
              .authored(planned, failure, done)
              .orElseGet(() -> problems.notRecorded(planned, failure, done)));
    }
    return statements(planned, pieces, begun);
  }

  private StepResult statements(PlannedStep planned, List<SplitStatement> pieces, Begun begun) {
    for (int i = begun.done(); i < pieces.size(); i++) {
      listener.on(new RunEvent.StatementStarted(planned.step(), i + 1, pieces.size()));
      var piece = pieces.get(i);
      try {
        run(planned, piece, i + 1, begun);
      } catch (StatementFailure failure) {
        return new StepResult.Failed(failed(planned, piece, failure, i));
      }
      try {
        if (text.isRecordedAlone(planned, i + 1, pieces.size())) {
          ours(planned, record.progress(planned, Kind.STATEMENT, Optional.of(i + 1)));
        }
      } catch (StatementFailure failure) {
        return new StepResult.Failed(problems.notRecorded(planned, failure, i));
      }
    }
    return completed(planned, pieces.size());
  }

  private void run(PlannedStep planned, SplitStatement piece, int number, Begun begun)
      throws StatementFailure {
    var pages = planned.section().batches(piece.offset());
    if (pages.isPresent()) {
      new BatchRun(database, record, text, listener).run(planned, pages.get(), number, begun);
    } else {
      database
          .transport()
          .autocommit(piece.text(), notice -> listener.on(new RunEvent.Notice(notice)));
    }
  }

  private StepResult completed(PlannedStep planned, int count) {
    var last = count == 0 ? Optional.<Integer>empty() : Optional.of(count);
    var ended = text.ended(planned);
    try {
      ours(planned, ended + record.completion(planned, last));
      return new StepResult.Done();
    } catch (StatementFailure failure) {
      int recorded = ended.isEmpty() ? Math.max(0, count - 1) : count;
      return new StepResult.Failed(
          problems
              .authored(planned, failure, recorded)
              .orElseGet(() -> problems.notRecorded(planned, failure, recorded)));
    }
  }

  private Problem failed(
      PlannedStep planned, SplitStatement piece, StatementFailure failure, int done) {
    var section = planned.section();
    int start = section.text().codePointCount(0, piece.offset());
    int offset = section.offset(start + failure.revisionPosition().orElse(1));
    return problems.autocommit(planned, failure, offset, done);
  }

  private void ours(PlannedStep planned, String statements) throws StatementFailure {
    database
        .transport()
        .transaction(
            text.ours(planned, statements), notice -> listener.on(new RunEvent.Notice(notice)));
  }

  private void release() {
    var unlock = database.dialect().session().releaseSessionLock(database.tables());
    try {
      try {
        database.transport().reset();
      } finally {
        database.transport().autocommit(unlock, notice -> {});
      }
    } catch (StatementFailure unused) {
      // The connection is gone, and the session's lock with it.
    }
  }

  static Problem textChanged(PlannedStep planned, Begun begun) {
    var header = planned.step().revision();
    var done = new TreeSet<Integer>();
    begun.events().forEach(event -> event.statement().ifPresent(done::add));
    return Problem.of(
            RunCode.TEXT_CHANGED,
            "Revision %s was begun with other statements than its file has now"
                .formatted(header.id()))
        .because(
            "An earlier run %s. What is done must stay as it was; the rest may be corrected."
                .formatted(finished(done.size())))
        .fix("restore the statements that are done, then run again")
        .fix(
            "or finish by hand what is missing, then  limbeck stamp "
                + (planned.verb().equals("upgrade") ? header.id() : below(header)))
        .at(Location.file(header.source()));
  }

  private static String finished(int done) {
    return switch (done) {
      case 0 -> "changed some pages of rows";
      case 1 -> "finished statement 1";
      default -> "finished statements 1 to " + done;
    };
  }

  private static String below(RevisionHeader revision) {
    return revision.downRevisions().isEmpty()
        ? "base"
        : revision.downRevisions().stream().map(RevisionId::value).collect(joining(" "));
  }
}
