package dev.limbeck.run;

import static java.util.stream.Collectors.joining;

import dev.limbeck.jdbc.HistoryEntry;
import dev.limbeck.jdbc.HistoryTable;
import dev.limbeck.revision.RevisionGraph;
import dev.limbeck.revision.RevisionHeader;
import dev.limbeck.revision.RevisionId;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Revisions that were put below others after those had run, so that the rows imply them and no
 * upgrade will ever run them.
 *
 * <p>Only what the history shows beyond doubt: the revision above ran here with other down
 * revisions, the one below has no event at all, and no row above it was ever set by a stamp or by
 * another tool, which may have run it.
 */
final class NeverRun {

  private static final String UPGRADED = "upgraded";

  private final HistoryTable history;
  private final RevisionGraph graph;
  private final List<RevisionId> rows;
  private final NavigableSet<RevisionId> applied;

  NeverRun(HistoryTable history, RevisionGraph graph, List<RevisionId> rows) {
    this.history = history;
    this.graph = graph;
    this.rows = rows;
    this.applied = graph.ancestors(rows);
  }

  /** What is said of them, with the commands that help; empty where there are none. */
  Optional<String> remark() {
    var found = graph.ordered(find());
    return found.isEmpty() ? Optional.empty() : Optional.of(text(found));
  }

  private NavigableSet<RevisionId> find() {
    var mentioned = history.mentionedRevisions();
    var silent = new TreeSet<>(applied);
    silent.removeAll(mentioned.keySet());
    if (mentioned.isEmpty() || silent.isEmpty()) {
      return new TreeSet<>();
    }
    silent.removeAll(graph.ancestors(set(mentioned)));
    var found = new TreeSet<RevisionId>();
    if (!silent.isEmpty()) {
      history.recordedRevisions().forEach(entry -> found.addAll(below(entry, silent)));
    }
    return found;
  }

  private List<RevisionId> set(SortedMap<RevisionId, Boolean> mentioned) {
    var set = new ArrayList<RevisionId>();
    mentioned.forEach((id, wasSet) -> {
      if (wasSet && graph.find(id).isPresent()) {
        set.add(id);
      }
    });
    return set;
  }

  /** What now stands between a revision that ran here and those that it revised then. */
  private NavigableSet<RevisionId> below(HistoryEntry entry, NavigableSet<RevisionId> silent) {
    var id = new RevisionId(entry.revision().id());
    var then =
        Stream.concat(
                entry.revision().downRevisions().stream(), entry.revision().dependsOn().stream())
            .map(RevisionId::new)
            .toList();
    var told = then.stream().allMatch(link -> graph.find(link).isPresent());
    if (!entry.event().equals(UPGRADED) || !applied.contains(id) || !told) {
      return new TreeSet<>();
    }
    var added = new TreeSet<>(graph.header(id).downRevisions());
    added.addAll(graph.dependenciesOf(id));
    added.removeAll(then);
    var between = new TreeSet<>(graph.ancestors(added));
    between.removeAll(graph.ancestors(then));
    between.retainAll(silent);
    return between;
  }

  private String text(List<RevisionHeader> found) {
    var ids = found.stream().map(RevisionHeader::id).toList();
    return "never run here, though the version table counts it as applied: %s"
            .formatted(found.stream().map(NeverRun::named).collect(joining(", ")))
        + "\n  It was put below a revision that had run already, so that no upgrade runs it."
        + ways(ids);
  }

  /** Commands for one line of revisions; what is more tangled is for its author to sort out. */
  private String ways(List<RevisionId> found) {
    var highest = graph.maximal(found);
    var floor =
        graph.header(found.getLast()).downRevisions().stream()
            .map(RevisionId::value)
            .collect(joining(" "));
    var above =
        rows.stream()
            .filter(row -> graph.ancestors(List.of(row)).containsAll(found))
            .map(RevisionId::value)
            .collect(joining(" "));
    return highest.size() > 1
        ? ""
        : """

          to run it:  limbeck downgrade %1$s, limbeck stamp %2$s, limbeck upgrade heads
          if what it does is there:  limbeck stamp %3$s, limbeck stamp %4$s\
        """
            .formatted(
                highest.first(),
                floor.isEmpty() ? "base" : floor,
                found.reversed().stream()
                    .map(RevisionId::value)
                    .collect(joining(", limbeck stamp ")),
                above)
            .stripTrailing();
  }

  private static String named(RevisionHeader header) {
    return header.message().isEmpty()
        ? header.id().value()
        : "%s (%s)".formatted(header.id(), header.message());
  }
}
