package dev.limbeck.cli.output;

import dev.limbeck.command.CommandReport;
import dev.limbeck.command.RevisionReport;
import dev.limbeck.command.ServiceReport;
import dev.limbeck.command.ServiceReport.State;
import dev.limbeck.command.StepReport;
import dev.limbeck.problem.DatabaseCode;
import dev.limbeck.problem.Location;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.RunCode;
import dev.limbeck.revision.RevisionId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports of the kind that commands make. */
final class Reports {

  static final String DATABASE = "app@db.example:5432/swae";

  private Reports() {}

  /** A service that {@code count} upgrades were applied to. */
  static ServiceReport applied(String service, String note, String... ids) {
    var down = ids(ids);
    var steps = new ArrayList<StepReport>();
    for (int i = 0; i < down.size(); i++) {
      var before = i == 0 ? List.<RevisionId>of() : List.of(down.get(i - 1));
      var path = "db/versions/" + ids[i] + "_add.sql";
      steps.add(new StepReport(down.get(i), before, "upgrade", "add", path, 8));
    }
    return service(service, State.APPLIED, List.of(), List.of(down.getLast()), steps, note);
  }

  /** A service where nothing was to be done. */
  static ServiceReport done(String service, String note, String... rows) {
    return service(service, State.OK, ids(rows), ids(rows), List.of(), note);
  }

  /** A service that failed at once. */
  static ServiceReport failed(String service, Problem problem) {
    return service(service, State.FAILED, List.of(), List.of(), List.of(), "")
        .failed(List.of(problem));
  }

  /** A service of which nothing is known but its state. */
  static ServiceReport untouched(String service, State state, String note) {
    return ServiceReport.of(service, "", state).withNote(note);
  }

  /** A service that a command has read. */
  static ServiceReport read(String service, String... lines) {
    return ServiceReport.of(service, "habits", State.OK).listing(List.of(), List.of(lines));
  }

  static RevisionReport revision(String id, String down, String... flags) {
    return new RevisionReport(
        new RevisionId(id),
        down.isEmpty() ? List.of() : ids(down),
        List.of(),
        List.of(),
        "add",
        "db/versions/" + id + "_add.sql",
        "2025-10-21T12:34:56Z",
        List.of(flags),
        Optional.empty(),
        Map.of());
  }

  static Problem unreachable() {
    return Problem.of(DatabaseCode.UNREACHABLE, "No connection to " + DATABASE)
        .because("Connection refused")
        .fix("start it");
  }

  static Problem stepFailed() {
    return Problem.of(RunCode.STEP_FAILED, "meals: upgrade to 0002 failed")
        .because("23514 check constraint")
        .at(new Location("db/versions/0002_off.sql", 9, 3, "  ADD CONSTRAINT"))
        .fix("correct the file");
  }

  static CommandReport upgrade(ServiceReport... services) {
    return CommandReport.of("upgrade", List.of(services));
  }

  private static ServiceReport service(
      String service,
      State state,
      List<RevisionId> from,
      List<RevisionId> to,
      List<StepReport> steps,
      String note) {
    return new ServiceReport(
        service,
        service,
        DATABASE,
        from,
        to,
        state,
        steps,
        List.of(),
        List.of(),
        note,
        false,
        List.of(),
        Optional.empty(),
        List.of());
  }

  static List<RevisionId> ids(String... ids) {
    return Arrays.stream(ids).map(RevisionId::new).toList();
  }
}
