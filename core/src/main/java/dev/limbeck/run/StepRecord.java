package dev.limbeck.run;

import dev.limbeck.dialect.HistoryEvent;
import dev.limbeck.dialect.RecordedDowngrade;
import dev.limbeck.dialect.ServiceSql;
import dev.limbeck.revision.Direction;
import dev.limbeck.revision.RevisionId;
import dev.limbeck.script.Checksum;
import dev.limbeck.sql.SplitStatement;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Writes what the version table and the history say of a step. */
final class StepRecord {

  private final ServiceSql sql;
  private final String tool;

  StepRecord(ServiceSql sql, String tool) {
    this.sql = sql;
    this.tool = tool;
  }

  /** The version rows and the closing event. */
  String completion(PlannedStep planned, Optional<Integer> lastStatement) {
    var step = planned.step();
    var kind =
        step.direction() == Direction.UPGRADE
            ? HistoryEvent.Kind.UPGRADED
            : HistoryEvent.Kind.DOWNGRADED;
    return rows(step.deletes(), step.inserts())
        + event(event(planned, kind, lastStatement, texts(step.rowsAfter())));
  }

  String rows(Collection<RevisionId> deletes, Collection<RevisionId> inserts) {
    return sql.session().writeRows(sql.tables(), texts(deletes), texts(inserts));
  }

  String event(HistoryEvent event) {
    return sql.tables()
        .history()
        .map(history -> sql.session().writeEvent(history, sql.tables(), event, tool))
        .orElse("");
  }

  String events(List<HistoryEvent> events) {
    return events.stream().map(this::event).reduce("", String::concat);
  }

  /** An event in the course of an autocommit step, before the version rows change. */
  String progress(PlannedStep planned, HistoryEvent.Kind kind, Optional<Integer> statement) {
    return event(event(planned, kind, statement, texts(planned.step().rowsBefore())));
  }

  /** A page of rows is changed in the same transaction. */
  String page(PlannedStep planned, int statement, String key) {
    return event(
        new HistoryEvent(
            planned.facts().undoneBy(new RecordedDowngrade.NeedsFile()),
            HistoryEvent.Kind.STATEMENT,
            Optional.empty(),
            Optional.empty(),
            texts(planned.step().rowsBefore()),
            Optional.of(planned.verb()),
            Optional.of(new HistoryEvent.Page(statement, key))));
  }

  private static HistoryEvent event(
      PlannedStep planned, HistoryEvent.Kind kind, Optional<Integer> statement, List<String> rows) {
    var facts = planned.facts();
    return new HistoryEvent(
        // Only what is applied has a way back.
        kind == HistoryEvent.Kind.UPGRADED
            ? facts
            : facts.undoneBy(new RecordedDowngrade.NeedsFile()),
        kind,
        statement,
        statement.map(number -> checksum(planned.section().statements(), number)),
        rows,
        Optional.of(planned.verb()));
  }

  /** What a later run recognises the statement by; {@code number} from 1. */
  static String checksum(List<SplitStatement> statements, int number) {
    return Checksum.of(statements.get(number - 1).text());
  }

  static List<String> texts(Collection<RevisionId> ids) {
    return ids.stream().map(RevisionId::value).sorted().toList();
  }
}
