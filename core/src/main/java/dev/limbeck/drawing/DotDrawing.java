package dev.limbeck.drawing;

import dev.limbeck.revision.RevisionHeader;
import dev.limbeck.revision.RevisionId;
import java.util.ArrayList;
import java.util.List;

/** A picture for Graphviz: an arrow points to what is revised, a dashed one to a dependency. */
final class DotDrawing {

  private final DrawnGraph graph;

  DotDrawing(DrawnGraph graph) {
    this.graph = graph;
  }

  List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add("digraph revisions {");
    lines.add("  node [shape=box, fontname=\"monospace\"];");
    graph.revisions().forEach(revision -> lines.add(revision(revision)));
    for (var revision : graph.revisions()) {
      graph.down(revision).forEach(down -> lines.add(arrow(revision, down, "")));
      graph
          .dependencies(revision)
          .forEach(
              other -> lines.add(arrow(revision, other, " [style=dashed, label=\"depends on\"]")));
    }
    lines.add("}");
    return lines;
  }

  private String revision(RevisionHeader revision) {
    var label = String.join("\n", graph.label(revision));
    var style = graph.isCurrent(revision) ? ", style=bold" : "";
    return "  %s [label=%s%s];".formatted(quoted(revision.id().value()), quoted(label), style);
  }

  private static String arrow(RevisionHeader from, RevisionId to, String style) {
    return "  %s -> %s%s;".formatted(quoted(from.id().value()), quoted(to.value()), style);
  }

  private static String quoted(String text) {
    var escaped = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    return "\"" + escaped + "\"";
  }
}
