package dev.limbeck.revision;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Which labels Alembic shows at a revision: those of all revisions below it on its branch, and on a
 * plain line also those above it.
 */
final class BranchLabels {

  private final Edges edges;
  private final List<NavigableSet<String>> shown;

  private BranchLabels(Edges edges) {
    this.edges = edges;
    this.shown =
        IntStream.range(0, edges.size())
            .<NavigableSet<String>>mapToObj(i -> new TreeSet<>())
            .toList();
  }

  /** For each revision its labels, ordered by text. */
  static List<NavigableSet<String>> shown(List<RevisionHeader> headers, Edges edges) {
    var labels = new BranchLabels(edges);
    for (var i = 0; i < headers.size(); i++) {
      for (var label : headers.get(i).branchLabels()) {
        labels.spread(label, i);
      }
    }
    return labels.shown;
  }

  private void spread(String label, int revision) {
    edges.downDescendants(Edges.only(revision)).stream().forEach(i -> shown.get(i).add(label));
    if (!isPlainUpToItsHead(revision)) {
      return;
    }
    for (var i = revision; isPlain(i); i = edges.down(i)[0]) {
      shown.get(i).add(label);
      if (edges.down(i).length == 0) {
        return;
      }
    }
  }

  private boolean isPlainUpToItsHead(int revision) {
    var at = revision;
    while (isPlain(at) && edges.revisedBy(at).length == 1) {
      at = edges.revisedBy(at)[0];
    }
    return isPlain(at);
  }

  private boolean isPlain(int revision) {
    return edges.above(revision).length < 2 && edges.down(revision).length < 2;
  }
}
