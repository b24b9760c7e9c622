package dev.limbeck.drawing;

import java.util.List;

/** What a picture is made of. */
public enum DrawingFormat {
  /** Lines and dots of Unicode, for a terminal. */
  TEXT,
  /** The same of ASCII alone. */
  ASCII,
  /** The language of Graphviz. */
  DOT,
  /** An image. */
  SVG,
  /** The language of Mermaid. */
  MERMAID;

  /** The picture, line by line; the same graph always gives the same lines. */
  public List<String> lines(DrawnGraph graph) {
    return switch (this) {
      case TEXT -> new TerminalDrawing(graph, Strokes.BOX).lines();
      case ASCII -> new TerminalDrawing(graph, Strokes.ASCII).lines();
      case DOT -> new DotDrawing(graph).lines();
      case SVG -> new SvgDrawing(graph).lines();
      case MERMAID -> new MermaidDrawing(graph).lines();
    };
  }
}
