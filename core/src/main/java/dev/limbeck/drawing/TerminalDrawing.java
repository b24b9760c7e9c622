package dev.limbeck.drawing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A picture of characters: a line for each revision, and one more where lanes fork or join. */
final class TerminalDrawing {

  private final DrawnGraph graph;
  private final Strokes strokes;

  TerminalDrawing(DrawnGraph graph, Strokes strokes) {
    this.graph = graph;
    this.strokes = strokes;
  }

  List<String> lines() {
    var lines = new ArrayList<String>();
    var rows = Lanes.rows(graph.revisions());
    for (var i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      lines.add(revision(row));
      if (!row.isEnd() && !row.isStraight()) {
        lines.add(fork(row));
      } else if (row.isEnd() && i + 1 < rows.size() && rows.get(i + 1).lane() == row.lane()) {
        // What comes next has nothing to do with it.
        lines.add(straight(row.below(), row.below().length()).stripTrailing());
      }
    }
    return lines;
  }

  private String revision(LaneRow row) {
    var lanes = new StringBuilder(straight(row.above(), row.above().length()));
    var mark = strokes.revision(graph.isCurrent(row.revision()));
    lanes.replace(2 * row.lane(), 2 * row.lane() + 1, mark);
    return lanes + graph.line(row.revision());
  }

  private String straight(BitSet lanes, int count) {
    var line = new StringBuilder();
    for (var lane = 0; lane < count; lane++) {
      line.append(strokes.line(lanes.get(lane), lanes.get(lane), false, false)).append(' ');
    }
    return line.toString();
  }

  private String fork(LaneRow row) {
    var line = new StringBuilder();
    for (var lane = 0; lane < Math.max(row.above().length(), row.below().length()); lane++) {
      var isPart = lane == row.lane() || row.to().get(lane);
      var left = lane > row.leftmost() && lane <= row.rightmost();
      var right = lane >= row.leftmost() && lane < row.rightmost();
      var up = row.above().get(lane);
      var down = row.below().get(lane);
      // A lane that only passes is drawn over the line that crosses it.
      line.append(
          !isPart && up
              ? strokes.line(true, true, false, false)
              : strokes.line(up, down, left, right));
      line.append(strokes.line(false, false, right, right));
    }
    return line.toString().stripTrailing();
  }
}
