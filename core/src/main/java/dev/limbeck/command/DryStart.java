package dev.limbeck.command;

import dev.limbeck.revision.RevisionId;
import dev.limbeck.revision.StepPlanner;
import dev.limbeck.revision.Target;
import dev.limbeck.run.DryRun;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Where a dry run begins: at the start of a range, else where the database is. */
final class DryStart {

  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmX").withZone(ZoneOffset.UTC);

  private final ServiceContext context;
  private final String command;

  /** {@code command} is what repeats the run, without "limbeck". */
  DryStart(ServiceContext context, String command) {
    this.context = context;
    this.command = command;
  }

  /** From what a range says, which needs no database. */
  DryRun given(Optional<Target> start) {
    var graph = context.scripts().graph();
    var rows = start.map(target -> StepPlanner.rowsAt(graph, target)).orElse(List.of());
    return assuming(rows, "given");
  }

  /** From where the database is; only reads. */
  DryRun read() {
    var database = context.database();
    var why = "read %s from %s".formatted(MINUTES.format(Instant.now()), context.databaseDisplay());
    return DryRun.reading(database, context.scripts(), context.runOptions(command), why);
  }

  /** Where the version rows do not matter and nothing names a database. */
  DryRun unknown() {
    return assuming(List.of(), "no database is named");
  }

  /** From the base, where nothing names a database. */
  DryRun base() {
    context.note(
        "nothing names the database of %s, so the script begins at base; %s begins elsewhere"
            .formatted(context.name(), command.replaceFirst(" ", " START:")));
    return assuming(List.of(), "no database is named");
  }

  private DryRun assuming(List<RevisionId> rows, String why) {
    return DryRun.assuming(
        context.sql(), context.scripts(), context.runOptions(command), rows, why);
  }
}
