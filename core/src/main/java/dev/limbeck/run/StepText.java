package dev.limbeck.run;

import static java.util.stream.Collectors.joining;

import dev.limbeck.dialect.ServiceSql;
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
    var before = sql.localSettings() + guard(planned) + externals + required(planned);
    var after = verified(planned) + ownRole() + record.completion(planned, Optional.empty());
    return TransactionScript.around(before, revision, after);
  }

  /** Asks what must be true before the first statement. */
  String required(PlannedStep planned) {
    return checks(planned, Check.Kind.REQUIRE);
  }

  /**
   * Asks what must be true behind the last statement; in the settings with which the first began,
   * whatever the statements have set.
   */
  String verified(PlannedStep planned) {
    var checks = checks(planned, Check.Kind.VERIFY);
    return checks.isEmpty() ? "" : ownRole() + sql.localSettings() + checks;
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
   * with the step, unless something is still asked in between.
   */
  boolean isRecordedAlone(PlannedStep planned, int number, int count) {
    return number < count || !planned.section().checks(Check.Kind.VERIFY).isEmpty();
  }

  /** What holds while the statements of an autocommit step run. */
  String sessionSettings() {
    return sql.session().sessionSettings(sql.settings());
  }

  private String guard(PlannedStep planned) {
    return sql.guard(StepRecord.texts(planned.step().rowsBefore()));
  }
}
