package dev.limbeck.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.cli.output.Progress.Amount;
import dev.limbeck.command.CommandEvent;
import dev.limbeck.command.ServiceReport.State;
import dev.limbeck.revision.Direction;
import dev.limbeck.revision.RevisionHeader;
import dev.limbeck.revision.Step;
import dev.limbeck.run.RunEvent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);

  @Test
  void aStepIsToldWithItsTimeInAColumn() {
    var progress = progress(Amount.STEPS, false);
    progress.on(new CommandEvent.DatabaseChosen("app@db:5432/swae", "DATABASE_URL"));
    progress.on(new CommandEvent.ServicesChosen(List.of("habits_service", "meals")));
    run(progress, "habits_service", step("189b", "", "bootstrap_tables"), 24);
    run(progress, "meals", step("0002", "0001", "off_fields"), 8);
    assertThat(told())
        .isEqualTo(
            """
            database: app@db:5432/swae (from DATABASE_URL)
            habits_service  Running upgrade  -> 189b, bootstrap_tables                                       24 ms
            meals           Running upgrade 0001 -> 0002, off_fields                                          8 ms
            """);
  }

  @Test
  void aSingleServiceIsNotNamed() {
    var progress = progress(Amount.STEPS, false);
    progress.on(new CommandEvent.ServicesChosen(List.of("habits_service")));
    progress.on(new CommandEvent.Running("habits_service", new RunEvent.Notice("NOTICE: x")));
    assertThat(told()).isEqualTo("NOTICE: x\n");
  }

  @Test
  void quietTellsNothing() {
    var progress = progress(Amount.NONE, false);
    progress.on(new CommandEvent.DatabaseChosen("app@db:5432/swae", "DATABASE_URL"));
    run(progress, "habits", step("189b", "", "x"), 1);
    assertThat(told()).isEmpty();
  }

  @Test
  void whoWantsMoreSeesTheSqlThatRuns() {
    var progress = progress(Amount.ALL, false);
    progress.on(new CommandEvent.ServicesChosen(List.of("a", "b")));
    run(progress, "a", step("1", "", "x"), 5);
    assertThat(told())
        .startsWith("a      SELECT 1;\na\na      SELECT 2;\na  Running upgrade  -> 1, x");
  }

  @Test
  void aTraceIsPrintedOnlyWhenItIsWanted() {
    var stopped = new CommandEvent.Stopped("habits", new IllegalStateException("inner"));
    progress(Amount.STEPS, false).on(stopped);
    assertThat(told()).isEmpty();
    progress(Amount.NONE, true).on(stopped);
    assertThat(told()).contains("IllegalStateException: inner").contains("\tat ");
  }

  @Test
  void onATerminalWhatRunsNowStandsBelowWhatIsDone() {
    var live = LiveLines.on(err, true, Map.of("TERM", "xterm"));
    var progress = new Progress(console(), Amount.STEPS, false, live);
    progress.on(new CommandEvent.ServicesChosen(List.of("a", "b")));
    run(progress, "a", step("1", "", "x"), 5);
    var line = Columns.pad("a  Running upgrade  -> 1, x", 81) + "    5 ms\n";
    var erase = "\r\033[1A\033[J";
    assertThat(told())
        .startsWith("\033[?7la  Running upgrade  -> 1, x\n\033[?7h" + erase)
        .endsWith(erase + line + "\033[?7la  …\n\033[?7h");
    bytes.reset();
    progress.on(new CommandEvent.ServiceFinished(Reports.untouched("a", State.OK, "1 (head)")));
    assertThat(told()).isEqualTo(erase);
  }

  @Test
  void aTerminalThatCannotRedrawGetsPlainLines() {
    var live = LiveLines.on(err, true, Map.of("TERM", "dumb"));
    run(new Progress(console(), Amount.STEPS, false, live), "a", step("1", "", "x"), 5);
    assertThat(told()).startsWith("Running upgrade  -> 1, x").doesNotContain("\033");
  }

  @Test
  void aDatabasesNameIsAskedForOnce() {
    var in = new ByteArrayInputStream("swae\nother\n".getBytes(StandardCharsets.UTF_8));
    var asking =
        TypedConfirmation.asking(in, err, Terminal.of("02"), progress(Amount.STEPS, false));
    assertThat(asking.databaseName("downgrade habits to base", "swae")).contains("swae");
    assertThat(asking.databaseName("downgrade meals to base", "swae")).contains("swae");
    assertThat(told()).isEqualTo("downgrade habits to base: type  swae  to go on: ");
    assertThat(asking.databaseName("downgrade users to base", "two")).contains("other");
  }

  @Test
  void withoutATerminalNobodyIsAsked() {
    var in = new ByteArrayInputStream("swae\n".getBytes(StandardCharsets.UTF_8));
    var asking = TypedConfirmation.asking(in, err, Terminal.none(), progress(Amount.STEPS, false));
    assertThat(asking.databaseName("downgrade habits to base", "swae")).isEmpty();
    assertThat(told()).isEmpty();
    assertThat(TypedConfirmation.given("db").databaseName("downgrade", "swae")).contains("db");
  }

  private Progress progress(Amount amount, boolean trace) {
    return new Progress(console(), amount, trace, LiveLines.none(err));
  }

  private Console console() {
    return new Console(err, err, new Palette(false), new Palette(false));
  }

  private static void run(Progress progress, String service, Step step, long ms) {
    progress.on(
        new CommandEvent.Running(
            service, new RunEvent.StepStarted(step, "\nSELECT 1;\n\nSELECT 2;\n")));
    progress.on(new CommandEvent.Running(service, new RunEvent.StepFinished(step, ms)));
  }

  private static Step step(String id, String down, String message) {
    var revises = down.isEmpty() ? Reports.ids() : Reports.ids(down);
    var header =
        new RevisionHeader(
            Reports.ids(id).getFirst(),
            revises,
            List.of(),
            List.of(),
            message,
            message,
            Optional.empty(),
            "db/versions/" + id + ".sql");
    return new Step(header, Direction.UPGRADE, Set.of(), Set.of());
  }

  private String told() {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
