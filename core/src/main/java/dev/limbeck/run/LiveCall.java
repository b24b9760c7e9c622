package dev.limbeck.run;

import dev.limbeck.dialect.ServiceSql;
import dev.limbeck.jdbc.StatementFailure;
import dev.limbeck.jdbc.StepTransaction;
import dev.limbeck.jdbc.StepWork;
import dev.limbeck.migration.Operations;
import dev.limbeck.migration.Recorded;
import dev.limbeck.migration.Recording;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.script.Check;
import dev.limbeck.script.Section;
import dev.limbeck.script.SectionCheck;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The call of a revision that needs the database.
 *
 * <p>What it has recorded runs when it asks for the connection, and the rest when its method has
 * returned.
 */
final class LiveCall implements StepWork {

  private final JavaRevision revision;
  private final ServiceSql sql;
  private final RecordingProblems told;
  private PlannedStep running;
  private int done;
  private @Nullable StatementFailure failure;

  LiveCall(PlannedStep planned, JavaRevision revision, ServiceSql sql, RunOptions options) {
    this.revision = revision;
    this.sql = sql;
    this.running = planned;
    this.told =
        new RecordingProblems(
            revision,
            options,
            "The step was rolled back; the database is at %s."
                .formatted(StepProblems.names(planned.step().rowsBefore())));
  }

  /** The step with the text that was sent last. */
  PlannedStep running() {
    return running;
  }

  @Override
  public void in(StepTransaction transaction) throws StatementFailure {
    var operations =
        new Operations(
            revision.className(),
            JavaSteps.arguments(sql),
            recorded -> connection(recorded, transaction));
    call(operations);
    var recording = operations.finish();
    if (!operations.hasDowngrade()) {
      throw told.noDowngrade().exception();
    }
    if (recording.irreversible().isPresent()) {
      throw Planning.irreversible(
              revision.header(), recording.irreversible().get(), "Its file says so.")
          .at(revision.java().whole())
          .exception();
    }
    send(recording.operations(), transaction);
  }

  private void call(Operations operations) throws StatementFailure {
    var direction = running.step().direction();
    try {
      JavaSections.call(revision, direction, operations);
    } catch (Exception | LinkageError | AssertionError | StackOverflowError thrown) {
      if (failure == null) {
        throw new ProblemException(told.thrown(direction, thrown), thrown);
      }
    }
    // Also where the revision has swallowed it: the transaction is lost.
    if (failure != null) {
      throw failure;
    }
  }

  private Connection connection(List<Recorded> recorded, StepTransaction transaction) {
    try {
      send(recorded, transaction);
      return transaction.connection();
    } catch (StatementFailure refused) {
      failure = refused;
      throw new IllegalStateException("what was recorded before could not be run", refused);
    }
  }

  private void send(List<Recorded> recorded, StepTransaction transaction) throws StatementFailure {
    var waiting = recorded.subList(done, recorded.size());
    var problems = new ArrayList<Problem>();
    var section =
        new RecordingCompiler(sql.ddl(), problems, unused -> {})
            .section(revision, new Recording(waiting, Optional.empty()), told);
    problems.addAll(SectionCheck.problems(section));
    ProblemException.throwIfAny(problems);
    done = recorded.size();
    running =
        new PlannedStep(running.step(), section, running.facts(), running.hooks(), running.live());
    ask(section, Check.Kind.REQUIRE, transaction);
    if (!section.statements().isEmpty()) {
      transaction.run(section.text());
    }
    ask(section, Check.Kind.VERIFY, transaction);
  }

  private void ask(Section section, Check.Kind kind, StepTransaction transaction)
      throws StatementFailure {
    for (var check : section.checks(kind)) {
      transaction.run(sql.session().check(check.query(), check.name()));
    }
  }
}
