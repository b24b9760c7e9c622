package dev.limbeck.run;

import dev.limbeck.dialect.HistoryEvent;
import dev.limbeck.jdbc.PastEvent;
import dev.limbeck.revision.RevisionGraph;
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

  private final RevisionGraph graph;

  Externals(RevisionGraph graph) {
    this.graph = graph;
  }

  List<HistoryEvent> events(List<PastEvent> newestFirst, List<RevisionId> rows) {
    var known =
        newestFirst.isEmpty()
            ? new TreeSet<String>()
            : new TreeSet<>(newestFirst.getFirst().rows());
    var actual = new TreeSet<>(rows.stream().map(RevisionId::value).toList());
    var events = new ArrayList<HistoryEvent>();
    for (var gone : minus(known, actual)) {
      events.add(event(gone, "downgrade", actual));
    }
    for (var come : minus(actual, known)) {
      events.add(event(come, "upgrade", actual));
    }
    return events;
  }

  private static Set<String> minus(Set<String> all, Set<String> without) {
    var rest = new TreeSet<>(all);
    rest.removeAll(without);
    return rest;
  }

  private HistoryEvent event(String row, String direction, Set<String> rows) {
    var header = graph.find(new RevisionId(row));
    return new HistoryEvent(
        row,
        header.stream()
            .flatMap(found -> found.downRevisions().stream())
            .map(RevisionId::value)
            .toList(),
        HistoryEvent.Kind.EXTERNAL,
        Optional.empty(),
        header.map(found -> found.message()).orElse(""),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.copyOf(rows),
        Optional.of(direction));
  }
}
