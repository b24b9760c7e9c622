package dev.limbeck.drawing;

import dev.limbeck.revision.RevisionHeader;
import dev.limbeck.revision.RevisionId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Lays revisions out: one below the other, each on a lane.
 *
 * <p>A lane is in use from a revision down to the one it revises. However many revise a revision,
 * one lane leads to it: that of the first of them, which the others join. Lanes that are free again
 * are taken again, so a picture is as wide as there are branches side by side.
 */
final class Lanes {

  private final BitSet inUse = new BitSet();
  private final Map<RevisionId, Integer> leadsTo = new LinkedHashMap<>();
  private final Set<RevisionId> shown = new TreeSet<>();

  private Lanes(List<RevisionHeader> revisions) {
    revisions.forEach(revision -> shown.add(revision.id()));
  }

  /** The rows of the picture; what a revision revises stands below it or nowhere. */
  static List<LaneRow> rows(List<RevisionHeader> newestFirst) {
    var lanes = new Lanes(newestFirst);
    var rows = new ArrayList<LaneRow>(newestFirst.size());
    newestFirst.forEach(revision -> rows.add(lanes.row(revision)));
    return rows;
  }

  /** How many lanes stand side by side at most. */
  static int width(List<LaneRow> rows) {
    return rows.stream()
        .mapToInt(row -> Math.max(row.above().length(), row.below().length()))
        .max()
        .orElse(0);
  }

  private LaneRow row(RevisionHeader revision) {
    var reserved = leadsTo.remove(revision.id());
    var lane = reserved == null ? inUse.nextClearBit(0) : reserved;
    inUse.set(lane);
    var above = copy();
    var to = new BitSet();
    var isFree = true;
    for (var down : revision.downRevisions()) {
      if (shown.contains(down)) {
        var taken = leadsTo.get(down);
        if (taken == null) {
          taken = isFree ? lane : inUse.nextClearBit(0);
          isFree = false;
          inUse.set(taken);
          leadsTo.put(down, taken);
        }
        to.set(taken);
      }
    }
    if (isFree) {
      inUse.clear(lane);
    }
    return new LaneRow(revision, lane, above, copy(), to);
  }

  private BitSet copy() {
    return (BitSet) inUse.clone();
  }
}
