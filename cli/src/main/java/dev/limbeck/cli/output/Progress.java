package dev.limbeck.cli.output;

import dev.limbeck.command.CommandEvent;
import dev.limbeck.command.CommandListener;
import dev.limbeck.compilation.CompilationEvent;
import dev.limbeck.revision.Step;
import dev.limbeck.run.RunEvent;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Tells on the standard error what happens while it happens; called from several threads. */
public final class Progress implements CommandListener {

  /** How much is told. */
  public enum Amount {
    /** Nothing but what {@code --trace} asks for. */
    NONE,
    /** Steps, notices, waits. */
    STEPS,
    /** The SQL of steps and single statements as well. */
    ALL
  }

  private static final int TEXT_WIDTH = 78;
  private static final long BETWEEN_PAGES = Duration.ofSeconds(10).toNanos();
  private static final int SECONDS_FROM = 10_000;

  /** So many Java files take a time that one wants to have explained. */
  private static final int MANY = 20;

  private final Console console;
  private final Amount amount;
  private final boolean trace;
  private volatile long toldPage = System.nanoTime();
  private final LiveLines live;
  private int nameWidth;

  /**
   * A teller that has not told anything.
   *
   * @param trace whether the stack traces of what failed are printed
   * @param live the lines of what is running now
   */
  public Progress(Console console, Amount amount, boolean trace, LiveLines live) {
    this.console = console;
    this.amount = amount;
    this.trace = trace;
    this.live = live;
  }

  @Override
  public synchronized void on(CommandEvent event) {
    switch (event) {
      case CommandEvent.DatabaseChosen chosen -> told(database(chosen));
      case CommandEvent.Note note -> told(note.text());
      case CommandEvent.ServicesChosen chosen -> names(chosen.services());
      case CommandEvent.ServiceStarted started ->
          live.show(started.service(), line(started.service(), "…"));
      case CommandEvent.Compiling compiling -> compiling(compiling.service(), compiling.event());
      case CommandEvent.Running running -> running(running.service(), running.event());
      case CommandEvent.Stopped stopped -> stopped(stopped.exception());
      case CommandEvent.ServiceFinished finished -> live.end(finished.report().service());
    }
  }

  /** Clears the live lines, lets something else use the terminal, and draws them again. */
  synchronized void aside(Runnable work) {
    live.erase();
    work.run();
    live.draw();
  }

  private void names(List<String> services) {
    nameWidth = services.size() < 2 ? 0 : Columns.width(services.stream());
  }

  private static String database(CommandEvent.DatabaseChosen chosen) {
    return "database: %s (from %s)".formatted(chosen.display(), chosen.place());
  }

  private void compiling(String service, CompilationEvent event) {
    switch (event) {
      case CompilationEvent.Compiling begun ->
          live.show(service, line(service, "Compiling " + files(begun.files())));
      case CompilationEvent.Compiled done -> {
        if (done.files() >= MANY || amount == Amount.ALL) {
          told(line(service, timed("Compiling " + files(done.files()), done.taken().toMillis())));
        }
      }
      case CompilationEvent.AskingBuild asked ->
          told(line(service, "Asking %s for the class path".formatted(asked.command())));
    }
  }

  private static String files(int count) {
    return count == 1 ? "1 Java file" : count + " Java files";
  }

  private void running(String service, RunEvent event) {
    switch (event) {
      case RunEvent.StepStarted started -> started(service, started);
      case RunEvent.StatementStarted started -> statement(service, started);
      case RunEvent.StepFinished finished -> finished(service, finished);
      case RunEvent.StepEmpty empty ->
          told(line(service, text(empty.step()) + ": nothing to run, its section is empty"));
      case RunEvent.Stamped stamped ->
          told(line(service, "Running stamp_revision " + stamped.stamp().description()));
      case RunEvent.Remark remark -> told(line(service, remark.text()));
      case RunEvent.Notice notice -> told(line(service, notice.text()));
      case RunEvent.PageDone page -> page(service, page);
      case RunEvent.Thrown thrown -> stopped(thrown.cause());
      case RunEvent.Waiting waiting ->
          told(line(service, "waiting: another run holds the lock of " + waiting.what()));
      case RunEvent.Resumed resumed -> told(line(service, resumed(resumed)));
      case RunEvent.ExternalChange change ->
          told(line(service, "another tool has changed the version table: " + change.what()));
    }
  }

  private void started(String service, RunEvent.StepStarted started) {
    live.show(service, line(service, "Running " + text(started.step())));
    if (amount == Amount.ALL) {
      var sql = started.sql().strip().lines();
      sql.forEach(line -> told(line(service, line.isEmpty() ? "" : "    " + line)));
    }
  }

  private void statement(String service, RunEvent.StatementStarted started) {
    var text =
        line(
            service,
            "Running %s, statement %d of %d"
                .formatted(text(started.step()), started.number(), started.count()));
    live.show(service, text);
    if (amount == Amount.ALL) {
      told(text);
    }
  }

  /** On a terminal the line lives; elsewhere it is told at the end, and every some seconds. */
  private void page(String service, RunEvent.PageDone page) {
    var text =
        line(
            service, String.format(Locale.ROOT, "batches %s: %,d rows", page.table(), page.rows()));
    var now = System.nanoTime();
    if (page.last() || now - toldPage > BETWEEN_PAGES) {
      toldPage = now;
      told(text);
    } else {
      live.show(service, text);
    }
  }

  private void finished(String service, RunEvent.StepFinished finished) {
    live.show(service, line(service, "…"));
    told(line(service, timed("Running " + text(finished.step()), finished.ms())));
  }

  private static String resumed(RunEvent.Resumed resumed) {
    return "Resuming %s after statement %d of %d"
        .formatted(text(resumed.step()), resumed.done(), resumed.count());
  }

  /** {@code upgrade 189b1231afd4 -> 3b7a1d2e4f56, add streaks}. */
  private static String text(Step step) {
    return step.direction().word() + " " + step.description();
  }

  private static String timed(String text, long ms) {
    var time = ms < SECONDS_FROM ? ms + " ms" : ms / 1000 + " s ";
    return Columns.pad(text, TEXT_WIDTH) + " ".repeat(Math.max(2, 8 - time.length())) + time;
  }

  private String line(String service, String text) {
    return nameWidth == 0 ? text : Columns.row(service, nameWidth, text);
  }

  private void told(String line) {
    if (amount != Amount.NONE) {
      aside(() -> console.err().println(line));
    }
  }

  private void stopped(Throwable exception) {
    if (trace) {
      aside(() -> exception.printStackTrace(console.err()));
    }
  }
}
