package dev.limbeck.run;

import dev.limbeck.dialect.BatchSql;
import dev.limbeck.dialect.Dialect;
import dev.limbeck.jdbc.BatchPage;
import dev.limbeck.jdbc.ServiceDatabase;
import dev.limbeck.jdbc.StatementFailure;
import dev.limbeck.jdbc.StepTransaction;
import dev.limbeck.operation.DataOperation;
import dev.limbeck.sql.SplitStatement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Changes rows page by page within an autocommit step.
 *
 * <p>Each page and the event that tells its last key are one transaction, so a later run goes on
 * behind the last page that is done.
 */
final class BatchRun {

  /** Lock timeout, deadlock, serialization failure: another session was in the way. */
  private static final Set<String> IN_THE_WAY = Set.of("55P03", "40P01", "40001");

  private static final int TRIES = 5;

  private final ServiceDatabase database;
  private final StepRecord record;
  private final StepText text;
  private final RunListener listener;

  BatchRun(ServiceDatabase database, StepRecord record, StepText text, RunListener listener) {
    this.database = database;
    this.record = record;
    this.text = text;
    this.listener = listener;
  }

  /**
   * Changes all pages that are not done.
   *
   * @param number of the statement, from 1
   */
  void run(PlannedStep planned, DataOperation.Batches batches, int number, Begun begun)
      throws StatementFailure {
    var sql = database.dialect().batches(batches);
    database.transport().autocommit(sql.check(), notice -> {});
    var after = begun.page(number).map(page -> page.key()).orElse(List.of());
    var event = record.page(planned, number, sql.key());
    long rows = 0;
    while (true) {
      var page = page(planned, sql, after, event);
      rows += page.changed();
      var last = page.rows() < batches.size();
      listener.on(new RunEvent.PageDone(planned.step(), batches.table().toString(), rows, last));
      if (last) {
        return;
      }
      after = page.key();
    }
  }

  private BatchPage page(PlannedStep planned, BatchSql sql, List<String> after, String event)
      throws StatementFailure {
    for (int tried = 1; ; tried++) {
      try {
        return once(planned, sql.page(after), event);
      } catch (StatementFailure failure) {
        var again = IN_THE_WAY.contains(failure.error().sqlState()) && tried < TRIES;
        if (!again) {
          throw failure;
        }
      }
    }
  }

  private BatchPage once(PlannedStep planned, String change, String event) throws StatementFailure {
    var changed = new AtomicReference<BatchPage>();
    database
        .transport()
        .step(
            text.ours(planned, ""),
            transaction -> changed.set(changed(transaction, change, event)),
            notice -> listener.on(new RunEvent.Notice(notice)));
    return changed.get();
  }

  private static BatchPage changed(StepTransaction transaction, String change, String event)
      throws StatementFailure {
    var page = transaction.page(change);
    if (page.rows() > 0) {
      transaction.run(event);
    }
    return page;
  }

  /** Whether the pages that are done are those of the statements as they are now. */
  static boolean fits(
      Dialect dialect, PlannedStep planned, List<SplitStatement> pieces, Begun begun) {
    return begun.events().stream()
        .flatMap(event -> event.page().stream())
        .allMatch(page ->
            page.statement() <= pieces.size()
                && planned
                    .section()
                    .batches(pieces.get(page.statement() - 1).offset())
                    .filter(batches -> dialect.batches(batches).key().equals(page.of()))
                    .isPresent());
  }
}
