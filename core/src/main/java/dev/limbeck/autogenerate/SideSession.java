package dev.limbeck.autogenerate;

import dev.limbeck.diff.PlannedOperation;
import dev.limbeck.jdbc.Interruption;
import dev.limbeck.jdbc.ServiceDatabase;
import dev.limbeck.problem.AutogenerateCode;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.revision.RevisionId;
import dev.limbeck.revision.StepPlanner;
import dev.limbeck.revision.Target;
import dev.limbeck.run.RunOutcome;
import dev.limbeck.run.Runner;
import dev.limbeck.run.Stamping;
import dev.limbeck.run.StepSource;
import dev.limbeck.schema.Catalog;
import dev.limbeck.scratch.ScratchDatabase;
import dev.limbeck.script.ScriptDirectory;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** A scratch database as a service sees it: inspected, altered, brought to other revisions. */
public final class SideSession {

  private final ScratchDatabase scratch;
  private final ComparedService service;

  /** A session for the time of a comparison. */
  public SideSession(ScratchDatabase scratch, ComparedService service) {
    this.scratch = scratch;
    this.service = service;
  }

  /** What it holds. */
  public Catalog inspect() {
    try {
      var dialect = service.sql().dialect();
      return dialect.inspector().inspect(scratch.connection(), service.scope().inspection());
    } catch (SQLException refused) {
      throw new ProblemException(
          List.of(
              Problem.of(
                      AutogenerateCode.NOT_COMPARABLE,
                      "The catalog of a scratch database cannot be read")
                  .because(service.sql().dialect().serverError(refused).message())),
          refused);
    }
  }

  /** Runs operations in one transaction; a failure is thrown as it is. */
  void run(List<PlannedOperation> operations) throws SQLException {
    var compiler = service.sql().ddl();
    var text = new StringBuilder();
    text.append(service.sql().session().begin()).append(service.sql().localSettings());
    for (var planned : operations) {
      for (var statement : compiler.compile(planned.operation())) {
        text.append(statement.text()).append(";\n");
      }
    }
    text.append(service.sql().session().commit());
    try (var statement = scratch.connection().createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(text.toString());
    }
  }

  /** Takes the steps that lead to a target, as {@code limbeck upgrade} and {@code downgrade} do. */
  RunOutcome run(StepSource steps, ScriptDirectory scripts) {
    return new Runner(database(), scripts, service.options(), event -> {}).run(steps);
  }

  /** Says that revisions are applied, where the database was rebuilt and not replayed. */
  public void stamp(List<RevisionId> revisions, ScriptDirectory scripts) {
    var stamping = new Stamping(database(), scripts, service.options(), event -> {});
    var targets =
        revisions.stream()
            .map(id -> (Target) new Target.Named(Optional.empty(), id.value()))
            .toList();
    stamping.run(known -> StepPlanner.stamp(known.graph(), known.rows(), targets, false));
  }

  private ServiceDatabase database() {
    return ServiceDatabase.own(
        scratch.connection(), scratch::another, service.sql(), new Interruption());
  }
}
