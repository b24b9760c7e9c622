package dev.limbeck.run;

import dev.limbeck.dialect.HistoryEvent;
import dev.limbeck.dialect.HistoryEvent.Kind;
import dev.limbeck.dialect.ServiceSql;
import dev.limbeck.jdbc.TransactionScript;
import dev.limbeck.revision.RevisionId;
import dev.limbeck.revision.Stamp;
import java.util.Optional;

/** The SQL of a stamp, the same whether it is sent to a server or written in a script. */
final class StampText {

  private final ServiceSql sql;
  private final StepRecord record;

  StampText(ServiceSql sql, StepRecord record) {
    this.sql = sql;
    this.record = record;
  }

  /**
   * Lock and rows are checked, the rows and their events are written.
   *
   * @param externals SQL that records what other tools did before
   */
  TransactionScript of(Stamp stamp, KnownRevisions known, String externals) {
    var told = stamp.inserts().isEmpty() ? stamp.deletes() : stamp.inserts();
    var text =
        new StringBuilder(
            sql.localSettings()
                + sql.guard(StepRecord.texts(stamp.rowsBefore()))
                + externals
                + record.rows(stamp.deletes(), stamp.inserts()));
    told.stream().map(id -> event(id, known, stamp)).forEach(text::append);
    return TransactionScript.ours(text.toString());
  }

  private String event(RevisionId id, KnownRevisions known, Stamp stamp) {
    return record.event(
        new HistoryEvent(
            known.facts(id),
            Kind.STAMPED,
            Optional.empty(),
            Optional.empty(),
            StepRecord.texts(stamp.rowsAfter()),
            Optional.empty()));
  }
}
