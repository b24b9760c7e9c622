package dev.limbeck.run;

import dev.limbeck.dialect.ServiceSql;
import dev.limbeck.jdbc.TransactionScript;
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
    var before = sql.localSettings() + guard(planned) + externals;
    var after = sql.session().role(sql.settings()) + record.completion(planned, Optional.empty());
    return TransactionScript.around(before, revision, after);
  }

  /**
   * Writes something down of an autocommit step, if the rows are still those of the plan; a session
   * that has lost its lock to another one, behind a pooler, cannot take it again here.
   */
  TransactionScript ours(PlannedStep planned, String statements) {
    return TransactionScript.ours(guard(planned) + statements);
  }

  /** What holds while the statements of an autocommit step run. */
  String sessionSettings() {
    return sql.session().sessionSettings(sql.settings());
  }

  private String guard(PlannedStep planned) {
    return sql.guard(StepRecord.texts(planned.step().rowsBefore()));
  }
}
