package dev.limbeck.run;

import dev.limbeck.dialect.HistoryEvent;
import dev.limbeck.dialect.HistoryEvent.Kind;
import dev.limbeck.dialect.ServiceSql;
import dev.limbeck.jdbc.TransactionScript;
import dev.limbeck.revision.RevisionGraph;
import dev.limbeck.revision.RevisionId;
import dev.limbeck.revision.Stamp;
import java.util.Optional;

/** The SQL of a stamp, the same whether it is sent to a server or written in a script. */
final class StampText {

  private final ServiceSql sql;
  private final StepRecord record;
  private final RevisionGraph graph;

  StampText(ServiceSql sql, StepRecord record, RevisionGraph graph) {
    this.sql = sql;
    this.record = record;
    this.graph = graph;
  }

  /**
   * Lock and rows are checked, the rows and their events are written.
   *
   * @param externals SQL that records what other tools did before
   */
  TransactionScript of(Stamp stamp, String externals) {
    var told = stamp.inserts().isEmpty() ? stamp.deletes() : stamp.inserts();
    var text =
        new StringBuilder(
            sql.localSettings()
                + sql.guard(StepRecord.texts(stamp.rowsBefore()))
                + externals
                + record.rows(stamp.deletes(), stamp.inserts()));
    told.stream().map(id -> event(id, stamp)).forEach(text::append);
    return TransactionScript.ours(text.toString());
  }

  private String event(RevisionId id, Stamp stamp) {
    var header = graph.find(id);
    return record.event(
        new HistoryEvent(
            id.value(),
            header.stream()
                .flatMap(found -> found.downRevisions().stream())
                .map(RevisionId::value)
                .toList(),
            Kind.STAMPED,
            Optional.empty(),
            header.map(found -> found.message()).orElse(""),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            StepRecord.texts(stamp.rowsAfter()),
            Optional.empty()));
  }
}
