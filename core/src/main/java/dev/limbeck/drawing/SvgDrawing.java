package dev.limbeck.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A picture for browsers and pages: dots on lanes, and the text of each revision beside them. */
final class SvgDrawing {

  private static final int MARGIN = 16;
  private static final int LANE = 16;
  private static final int ROW = 24;
  private static final int LETTER = 8;
  private static final List<String> COLOURS =
      List.of("#3366cc", "#cc3311", "#228833", "#aa3377", "#997700", "#0099aa", "#555555");

  private final DrawnGraph graph;
  private final List<LaneRow> rows;
  private final int left;

  SvgDrawing(DrawnGraph graph) {
    this.graph = graph;
    this.rows = Lanes.rows(graph.revisions());
    this.left = x(Math.max(1, Lanes.width(rows)));
  }

  List<String> lines() {
    var lines = new ArrayList<String>();
    var letters = graph.revisions().stream().mapToInt(r -> graph.line(r).length()).max().orElse(0);
    var width = left + letters * LETTER + MARGIN;
    var height = 2 * MARGIN + Math.max(0, rows.size() - 1) * ROW;
    lines.add(
        ("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\""
                + " viewBox=\"0 0 %d %d\">")
            .formatted(width, height, width, height));
    lines.add("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>");
    lines.add("<g fill=\"none\" stroke-width=\"2\">");
    paths(lines);
    lines.add("</g>");
    lines.add("<g font-family=\"monospace\" font-size=\"13\">");
    for (var i = 0; i < rows.size(); i++) {
      revision(rows.get(i), y(i), lines);
    }
    lines.add("</g>");
    lines.add("</svg>");
    return lines;
  }

  /** One for each link: over to the lane of what is revised, and down to it. */
  private void paths(List<String> lines) {
    var places = new LinkedHashMap<String, Integer>();
    for (var i = 0; i < rows.size(); i++) {
      places.put(rows.get(i).revision().id().value(), i);
    }
    for (var i = 0; i < rows.size(); i++) {
      for (var down : graph.down(rows.get(i).revision())) {
        lines.add(path(i, place(places, down.value())));
      }
    }
  }

  private static int place(Map<String, Integer> places, String id) {
    var place = places.get(id);
    if (place == null) {
      throw new IllegalStateException("not in the picture: " + id);
    }
    return place;
  }

  private String path(int from, int to) {
    var lane = rows.get(to).lane();
    var x = x(rows.get(from).lane());
    var way = new StringBuilder("M%d %d".formatted(x, y(from)));
    if (lane != rows.get(from).lane()) {
      var middle = y(from) + ROW / 2;
      way.append("C%d %d %d %d %d %d".formatted(x, middle, x(lane), middle, x(lane), y(from + 1)));
    }
    way.append("V").append(y(to));
    return "<path d=\"%s\" stroke=\"%s\"/>".formatted(way, colour(lane));
  }

  private void revision(LaneRow row, int y, List<String> lines) {
    var colour = colour(row.lane());
    lines.add(
        "<circle cx=\"%d\" cy=\"%d\" r=\"5\" stroke=\"%s\" stroke-width=\"2\" fill=\"%s\"/>"
            .formatted(
                x(row.lane()), y, colour, graph.isCurrent(row.revision()) ? colour : "#ffffff"));
    lines.add(
        "<text x=\"%d\" y=\"%d\" xml:space=\"preserve\">%s</text>"
            .formatted(left, y + 4, escaped(graph.line(row.revision()))));
  }

  private static int x(int lane) {
    return MARGIN + lane * LANE;
  }

  private static int y(int row) {
    return MARGIN + row * ROW;
  }

  private static String colour(int lane) {
    return COLOURS.get(lane % COLOURS.size());
  }

  /** Also without the characters that XML has no way to write. */
  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD");
  }
}
