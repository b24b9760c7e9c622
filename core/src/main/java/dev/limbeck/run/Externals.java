package dev.limbeck.run;

import dev.limbeck.dialect.HistoryEvent;
import dev.limbeck.jdbc.ServiceDatabase;
import dev.limbeck.jdbc.ServiceState;
import dev.limbeck.revision.RevisionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Version rows that changed since Limbeck last wrote, because another tool drives the same table.
 *
 * <p>Each row that came or went becomes an {@code external} event at Limbeck's next write.
 */
final class Externals {

  private Externals() {}

  /** The events since Limbeck last wrote; none where there is no history, or none to read. */
  static List<HistoryEvent> since(
      ServiceDatabase database, ServiceState state, KnownRevisions known) {
    var isUnknown = state.historyTable().exists() && !state.historyTable().readable();
    return database.tables().history().isEmpty() || isUnknown
        ? List.of()
        : events(database.history(state).latestRows(), known);
  }

  private static List<HistoryEvent> events(List<RevisionId> recorded, KnownRevisions known) {
    var events = new ArrayList<HistoryEvent>();
    for (var gone : minus(recorded, known.rows())) {
      events.add(event(gone, "downgrade", known));
    }
    for (var come : minus(known.rows(), recorded)) {
      events.add(event(come, "upgrade", known));
    }
    return events;
  }

  private static Set<RevisionId> minus(List<RevisionId> all, List<RevisionId> without) {
    var rest = new TreeSet<>(all);
    without.forEach(rest::remove);
    return rest;
  }

  private static HistoryEvent event(RevisionId row, String direction, KnownRevisions known) {
    return new HistoryEvent(
        known.facts(row),
        HistoryEvent.Kind.EXTERNAL,
        Optional.empty(),
        Optional.empty(),
        StepRecord.texts(known.rows()),
        Optional.of(direction));
  }
}
