package dev.limbeck.run;

import dev.limbeck.dialect.HistoryEvent;
import dev.limbeck.dialect.ServiceSql;
import dev.limbeck.jdbc.ServiceDatabase;
import dev.limbeck.revision.RevisionId;
import dev.limbeck.script.ScriptDirectory;
import java.util.List;
import java.util.Optional;

/**
 * Plans as a run does, and writes down instead of running; creates and changes nothing.
 *
 * <p>It asks for no privilege but to read: who runs the script may be somebody else.
 */
public final class DryRun {

  private final ServiceSql sql;
  private final ScriptDirectory scripts;
  private final RunOptions options;
  private final ScriptStart start;

  private DryRun(ServiceSql sql, ScriptDirectory scripts, RunOptions options, ScriptStart start) {
    this.sql = sql;
    this.scripts = scripts;
    this.options = options;
    this.start = start;
  }

  /**
   * From where a database is.
   *
   * @param why how its rows are known, {@code read 2026-11-23T09:12Z from app@localhost:5432/swae}
   */
  public static DryRun reading(
      ServiceDatabase database, ScriptDirectory scripts, RunOptions options, String why) {
    var state = database.state();
    var rows = database.versionRows(state);
    var externals =
        database.tables().history().isEmpty()
            ? List.<HistoryEvent>of()
            : new Externals(scripts.graph()).events(database.recentEvents(state, 1), rows);
    return new DryRun(
        database.sql(),
        scripts,
        options,
        new ScriptStart(
            rows,
            why,
            Optional.of(state),
            externals,
            planned -> Begun.of(database.recentEvents(state, Begun.EVENTS), planned)));
  }

  /** From rows that a database will have, which nobody asks. */
  public static DryRun assuming(
      ServiceSql sql,
      ScriptDirectory scripts,
      RunOptions options,
      List<RevisionId> rows,
      String why) {
    var start = new ScriptStart(rows, why, Optional.empty(), List.of(), planned -> Begun.nothing());
    return new DryRun(sql, scripts, options, start);
  }

  /** The version rows from which it goes. */
  public List<RevisionId> rows() {
    return start.rows();
  }

  /** What a run would do, checked whole. */
  public Plan plan(StepSource source) {
    return new Planning(scripts, sql.tables().history().isPresent())
        .plan(source.steps(start.rows()));
  }

  /** A plan from these rows, as a script. */
  public String script(Plan plan) {
    return new ScriptWriter(sql, options).plan(plan, start);
  }

  /** A stamp, as a script. */
  public String script(Stamping.StampSource source) {
    var stamp = source.stamp(start.rows());
    return new ScriptWriter(sql, options).stamp(stamp, scripts.graph(), start);
  }
}
