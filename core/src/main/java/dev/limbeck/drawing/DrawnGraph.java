package dev.limbeck.drawing;

import dev.limbeck.revision.RevisionGraph;
import dev.limbeck.revision.RevisionHeader;
import dev.limbeck.revision.RevisionId;
import dev.limbeck.revision.RevisionText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A part of a graph that is to be drawn, and what is written beside each revision. */
public final class DrawnGraph {

  private final RevisionGraph graph;
  private final List<RevisionHeader> revisions;
  private final Set<RevisionId> shown = new TreeSet<>();
  private final Set<RevisionId> current;
  private final RevisionText text;

  /**
   * A part of a graph.
   *
   * @param newestFirst what is drawn, in the order of {@code history}
   * @param current the rows of the version table, which are marked
   */
  public DrawnGraph(
      RevisionGraph graph, List<RevisionHeader> newestFirst, Collection<RevisionId> current) {
    this.graph = graph;
    this.revisions = List.copyOf(newestFirst);
    this.current = new TreeSet<>(current);
    this.text = RevisionText.marking(graph, current);
    revisions.forEach(revision -> shown.add(revision.id()));
  }

  List<RevisionHeader> revisions() {
    return revisions;
  }

  boolean isCurrent(RevisionHeader revision) {
    return current.contains(revision.id());
  }

  /** What it revises, as far as that is drawn. */
  List<RevisionId> down(RevisionHeader revision) {
    return revision.downRevisions().stream().filter(shown::contains).toList();
  }

  /** What it depends on, as far as that is drawn. */
  List<RevisionId> dependencies(RevisionHeader revision) {
    return graph.dependenciesOf(revision.id()).stream().filter(shown::contains).toList();
  }

  /** All that is told of a revision in one line. */
  String line(RevisionHeader revision) {
    var line = new StringBuilder(text.title(revision));
    if (!revision.message().isEmpty()) {
      line.append(", ").append(revision.message());
    }
    created(revision).forEach(date -> line.append("  ").append(date));
    if (!revision.dependsOn().isEmpty()) {
      line.append("  depends on ").append(String.join(", ", revision.dependsOn()));
    }
    return line.toString();
  }

  /** What is told of a revision in a box: who it is, what it does, and when it was written. */
  List<String> label(RevisionHeader revision) {
    var label = new ArrayList<>(List.of(text.title(revision)));
    if (!revision.message().isEmpty()) {
      label.add(revision.message());
    }
    created(revision).forEach(label::add);
    return label;
  }

  private static Stream<String> created(RevisionHeader revision) {
    return revision.created().map(time -> String.valueOf(time.toLocalDate())).stream();
  }
}
