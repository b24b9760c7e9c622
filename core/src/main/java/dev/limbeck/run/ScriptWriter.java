package dev.limbeck.run;

import static java.util.stream.Collectors.joining;

import dev.limbeck.dialect.HistoryEvent.Kind;
import dev.limbeck.dialect.ServiceSql;
import dev.limbeck.jdbc.ClientZone;
import dev.limbeck.jdbc.PastEvent;
import dev.limbeck.jdbc.TransactionScript;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.revision.RevisionId;
import dev.limbeck.revision.Stamp;
import dev.limbeck.sql.SplitStatement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes what a run would send as a script for {@code psql -f}.
 *
 * <p>It begins with a guard of its own: what a run reads before it plans, a script can only check.
 */
final class ScriptWriter {

  private final ServiceSql sql;
  private final RunOptions options;
  private final StepRecord record;
  private final StepText steps;
  private final PreparationText preparation;
  private final String session;

  ScriptWriter(ServiceSql sql, RunOptions options) {
    this.sql = sql;
    this.options = options;
    this.record = new StepRecord(sql, options.tool());
    this.steps = new StepText(sql, record);
    this.preparation = new PreparationText(sql);
    this.session = sql.script().session(ClientZone.name());
  }

  String plan(Plan plan, ScriptStart start) {
    var to = plan.steps().isEmpty() ? start.rows() : plan.steps().getLast().step().rowsAfter();
    var text = new StringBuilder(title(start, to));
    if (plan.steps().isEmpty()) {
      return text.append(nothing()).toString();
    }
    text.append(begin(start));
    text.append(hooks(plan.beforeRun(), steps.beforeRun(plan)));
    var externals = record.events(start.externals());
    for (var planned : plan.steps()) {
      text.append("-- Running %s %s\n".formatted(planned.verb(), planned.step().description()));
      text.append(
          planned.section().autocommit()
              ? autocommit(planned, externals, start.begun().apply(planned))
              : transaction(
                  steps.transactional(
                      planned, externals, sql.script().verbatim(planned.section().text()))));
      externals = "";
    }
    return text.append(hooks(plan.afterRun(), steps.afterRun(plan))).toString();
  }

  private String hooks(HookBlock block, TransactionScript script) {
    return block.statements().isEmpty()
        ? ""
        : "-- Running %s hooks\n".formatted(block.event().word()) + transaction(script);
  }

  String stamp(Stamp stamp, ScriptStart start) {
    var text = new StringBuilder(title(start, stamp.rowsAfter()));
    if (stamp.changesNothing()) {
      return text.append(nothing()).toString();
    }
    text.append(begin(start));
    text.append("-- Running stamp_revision %s\n".formatted(stamp.description()));
    var script =
        new StampText(sql, record).of(stamp, start.known(), record.events(start.externals()));
    return text.append(transaction(script)).toString();
  }

  String preparation(ScriptStart start) {
    var title =
        "-- %s: %s, the version table (%s)\n".formatted(tool(), options.service(), start.why());
    var made = made(start);
    return title + (made.isEmpty() ? nothing() : sql.script().head() + session + made);
  }

  private String tool() {
    return options.tool().substring(0, 1).toUpperCase(Locale.ROOT) + options.tool().substring(1);
  }

  private String title(ScriptStart start, Collection<RevisionId> to) {
    return "-- %s: %s from %s (%s) to %s\n"
        .formatted(
            tool(),
            options.service(),
            StepProblems.names(start.rows()),
            start.why(),
            StepProblems.names(to));
  }

  private static String nothing() {
    return "-- nothing to do\n";
  }

  /** The settings, the guard, and what must be there before the first step. */
  private String begin(ScriptStart start) {
    var guard =
        TransactionScript.ours(
            sql.localSettings()
                + sql.script().startGuard(sql.tables(), StepRecord.texts(start.rows())));
    return sql.script().head() + session + transaction(guard) + made(start);
  }

  private String made(ScriptStart start) {
    var made = start.state().map(preparation::missing).orElseGet(preparation::unknown);
    return made.stream().map(this::transaction).collect(joining());
  }

  private String transaction(TransactionScript script) {
    return script.text(sql.session()) + (script.resets() ? session : "");
  }

  /** Under a lock of the session, each statement's completion an event, as a run does it. */
  private String autocommit(PlannedStep planned, String externals, Begun begun) {
    var pieces = planned.section().statements();
    if (!begun.fits(pieces) || !BatchRun.fits(sql.dialect(), planned, pieces, begun)) {
      throw new ProblemException(List.of(AutocommitStep.textChanged(planned, begun)));
    }
    var parts = new ArrayList<String>();
    parts.add(sql.script().sessionLock(sql.tables()));
    parts.add(steps.sessionSettings());
    var started =
        begun.events().isEmpty() ? record.progress(planned, Kind.STARTED, Optional.empty()) : "";
    var before =
        begun.events().isEmpty()
            ? steps.begun(planned)
            : begun.done() == 0 ? steps.required(planned) : "";
    parts.add(ours(planned, begunGuard(planned, begun) + before + externals + started));
    for (int i = begun.done(); i < pieces.size(); i++) {
      parts.add(sql.script().verbatim(statement(planned, pieces.get(i), i + 1, begun)) + ";\n");
      if (steps.isRecordedAlone(planned, i + 1, pieces.size())) {
        parts.add(ours(planned, record.progress(planned, Kind.STATEMENT, Optional.of(i + 1))));
      }
    }
    var last = pieces.isEmpty() ? Optional.<Integer>empty() : Optional.of(pieces.size());
    parts.add(ours(planned, steps.ended(planned) + record.completion(planned, last)));
    parts.add(sql.session().reset() + session);
    parts.add(sql.session().releaseSessionLock(sql.tables()));
    return String.join("", parts);
  }

  /** Its text; pages of rows are told to the history as a run tells them. */
  private String statement(PlannedStep planned, SplitStatement piece, int number, Begun begun) {
    return planned
        .section()
        .batches(piece.offset())
        .map(sql.dialect()::batches)
        .map(pages ->
            pages.whole(
                begun.page(number).map(PastEvent.Page::key).orElse(List.of()),
                record.page(planned, number, pages.key())))
        .orElse(piece.text());
  }

  private String ours(PlannedStep planned, String statements) {
    return transaction(steps.ours(planned, statements));
  }

  private String begunGuard(PlannedStep planned, Begun begun) {
    return sql.script()
        .begunGuard(
            sql.tables(),
            sql.tables().history().orElseThrow(),
            planned.step().revision().id().value(),
            planned.verb(),
            begun.events().size());
  }
}
