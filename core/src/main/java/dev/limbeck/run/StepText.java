package dev.limbeck.run;

import static java.util.stream.Collectors.joining;

import dev.limbeck.dialect.ServiceSql;
import dev.limbeck.dialect.SessionSql;
import dev.limbeck.jdbc.TransactionScript;
import dev.limbeck.script.Check;
import java.util.Optional;

/** The SQL of a step, the same whether it is sent to a server or written in a script. */
final class StepText {

  private final ServiceSql sql;
  private final StepRecord record;

  StepText(ServiceSql sql, StepRecord record) {
    this.sql = sql;
    this.record = record;
  }

  /**
   * Lock and rows are checked, the revision runs, its record is written.
   *
   * @param externals SQL that records what other tools did before
   * @param revision the section's text, as it is to be sent
   */
  TransactionScript transactional(PlannedStep planned, String externals, String revision) {
    var before = sql.localSettings() + guard(planned) + externals + begun(planned);
    var after = ended(planned) + ownRole() + record.completion(planned, Optional.empty());
    return TransactionScript.around(before, revision, after);
  }

  /** Hooks before the step, then what must be true before the first statement. */
  String begun(PlannedStep planned) {
    return planned.hooks().before().text(sql) + required(planned);
  }

  /** Asks what must be true before the first statement. */
  String required(PlannedStep planned) {
    return checks(planned, Check.Kind.REQUIRE);
  }

  /**
   * What must be true behind the last statement, then hooks; in the settings with which the first
   * began, whatever the statements have set.
   */
  String ended(PlannedStep planned) {
    var text = checks(planned, Check.Kind.VERIFY) + planned.hooks().after().text(sql);
    return text.isEmpty() ? "" : ownRole() + sql.localSettings() + text;
  }

  /** Hooks before the first step of a plan, if the rows still are its own. */
  TransactionScript beforeRun(Plan plan) {
    return TransactionScript.around(
        sql.localSettings() + guard(plan.steps().getFirst()) + plan.beforeRun().text(sql), "", "");
  }

  /** Hooks after the last step of a plan, under the service's lock. */
  TransactionScript afterRun(Plan plan) {
    var version = sql.tables().version();
    var lock = sql.session().lock(SessionSql.lockKey(version), version.toString());
    return TransactionScript.around(sql.localSettings() + lock + plan.afterRun().text(sql), "", "");
  }

  private String checks(PlannedStep planned, Check.Kind kind) {
    return planned.section().checks(kind).stream()
        .map(check -> sql.session().check(check.query(), check.name()))
        .collect(joining());
  }

  private String ownRole() {
    return sql.session().role(sql.settings());
  }

  /**
   * Writes something down of an autocommit step, if the rows are still those of the plan; a session
   * that has lost its lock to another one, behind a pooler, cannot take it again here.
   */
  TransactionScript ours(PlannedStep planned, String statements) {
    return TransactionScript.ours(guard(planned) + statements);
  }

  /**
   * Whether a statement of an autocommit step is recorded when it is done; the last one is recorded
   * with the step, unless something is still to be asked or done in between.
   */
  boolean isRecordedAlone(PlannedStep planned, int number, int count) {
    return number < count || !ended(planned).isEmpty();
  }

  /** What holds while the statements of an autocommit step run. */
  String sessionSettings() {
    return sql.session().sessionSettings(sql.settings());
  }

  private String guard(PlannedStep planned) {
    return sql.guard(StepRecord.texts(planned.step().rowsBefore()));
  }
}
