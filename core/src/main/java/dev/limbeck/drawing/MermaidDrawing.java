package dev.limbeck.drawing;

import dev.limbeck.revision.RevisionHeader;
import dev.limbeck.revision.RevisionId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A picture for Mermaid, which many viewers of Markdown draw. */
final class MermaidDrawing {

  private final DrawnGraph graph;
  private final Map<RevisionId, String> names = new LinkedHashMap<>();

  MermaidDrawing(DrawnGraph graph) {
    this.graph = graph;
    graph.revisions().forEach(revision -> names.put(revision.id(), "r" + names.size()));
  }

  List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add("flowchart TB");
    graph.revisions().forEach(revision -> lines.add(revision(revision)));
    for (var revision : graph.revisions()) {
      graph.down(revision).forEach(down -> lines.add(arrow(revision, " --> ", down)));
      graph
          .dependencies(revision)
          .forEach(other -> lines.add(arrow(revision, " -. depends on .-> ", other)));
    }
    return lines;
  }

  private String revision(RevisionHeader revision) {
    var label =
        graph.label(revision).stream()
            .map(MermaidDrawing::escaped)
            .collect(Collectors.joining("<br/>"));
    var shape = graph.isCurrent(revision) ? "[[\"%s\"]]" : "[\"%s\"]";
    return "  " + names.get(revision.id()) + shape.formatted(label);
  }

  private String arrow(RevisionHeader from, String arrow, RevisionId to) {
    return "  " + names.get(from.id()) + arrow + names.get(to);
  }

  /** As character codes, which Mermaid writes with a hash sign. */
  private static String escaped(String text) {
    return text.replace("#", "#35;")
        .replace("&", "#amp;")
        .replace("\"", "#quot;")
        .replace("<", "#lt;")
        .replace(">", "#gt;");
  }
}
