package dev.limbeck.run;

import static java.util.stream.Collectors.joining;

import dev.limbeck.dialect.RecordedRevision;
import dev.limbeck.jdbc.HistoryEntry;
import dev.limbeck.revision.RevisionGraph;
import dev.limbeck.revision.RevisionHeader;
import dev.limbeck.revision.RevisionId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds what rows stand on that no file has, as far as the history tells. */
final class RecordedGraph {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'");

  private final RevisionGraph files;
  private final SortedMap<RevisionId, HistoryEntry> entries;
  private final String table;
  private final Map<RevisionId, List<RevisionId>> below = new LinkedHashMap<>();

  /** Ids and labels; a label that moved meanwhile is the files' first. */
  private final Set<String> taken = new TreeSet<>();

  RecordedGraph(RevisionGraph files, SortedMap<RevisionId, HistoryEntry> entries, String table) {
    this.files = files;
    this.entries = entries;
    this.table = table;
    for (var header : files.headers()) {
      taken.add(header.id().value());
      taken.addAll(header.branchLabels());
    }
  }

  /** The headers of rows and of what is below them, without those that the files have. */
  List<RevisionHeader> above(Collection<RevisionId> rows) {
    var waiting = new ArrayDeque<>(rows);
    while (!waiting.isEmpty()) {
      var id = waiting.removeFirst();
      if (files.find(id).isEmpty() && !below.containsKey(id)) {
        below.put(id, List.of());
        var links = links(id);
        below.put(id, links);
        waiting.addAll(links);
      }
    }
    below.keySet().forEach(id -> taken.add(id.value()));
    return below.keySet().stream().map(this::header).toList();
  }

  /** What it stands on; a link that would close a circle, out of several states, is left out. */
  private List<RevisionId> links(RevisionId id) {
    return entry(id).stream()
        .flatMap(recorded ->
            Stream.concat(recorded.downRevisions().stream(), recorded.dependsOn().stream()))
        .map(RevisionId::new)
        .filter(link -> !reaches(link, id))
        .toList();
  }

  private boolean reaches(RevisionId from, RevisionId to) {
    var seen = new TreeSet<RevisionId>();
    var waiting = new ArrayDeque<>(List.of(from));
    while (!waiting.isEmpty()) {
      var id = waiting.removeLast();
      if (id.equals(to)) {
        return true;
      }
      if (seen.add(id)) {
        waiting.addAll(below.getOrDefault(id, List.of()));
      }
    }
    return false;
  }

  private Optional<RecordedRevision> entry(RevisionId id) {
    return Optional.ofNullable(entries.get(id)).map(HistoryEntry::revision);
  }

  private RevisionHeader header(RevisionId id) {
    var recorded = entry(id).orElseGet(() -> RecordedRevision.unknown(id.value()));
    var links = below.getOrDefault(id, List.of());
    return new RevisionHeader(
        id,
        recorded.downRevisions().stream().map(RevisionId::new).filter(links::contains).toList(),
        recorded.dependsOn().stream().filter(on -> links.contains(new RevisionId(on))).toList(),
        recorded.branchLabels().stream().filter(taken::add).toList(),
        recorded.message(),
        description(id, recorded),
        Optional.empty(),
        "%s: revision %s".formatted(table, id));
  }

  private String description(RevisionId id, RecordedRevision recorded) {
    return Stream.of(
            recorded.message(),
            Optional.ofNullable(entries.get(id))
                .map(RecordedGraph::when)
                .orElse("The history does not know it."))
        .filter(line -> !line.isEmpty())
        .collect(joining("\n\n"));
  }

  /** {@code upgraded 2026-03-01 12:00 UTC by app with limbeck 0.1.0}. */
  static String when(HistoryEntry entry) {
    return "%s %s by %s with %s"
        .formatted(
            entry.event(),
            entry.at().withOffsetSameInstant(ZoneOffset.UTC).format(TIME),
            entry.by(),
            entry.tool());
  }
}
