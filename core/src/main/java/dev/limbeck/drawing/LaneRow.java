package dev.limbeck.drawing;

import dev.limbeck.revision.RevisionHeader;
import java.util.BitSet;

/**
 * One revision's place in a picture.
 *
 * @param lane where it stands, 0 for the leftmost
 * @param above the lanes that are in use at its height, its own among them
 * @param below those in use under it
 * @param to the lanes on which its line goes on, one for each of its down revisions that is in the
 *     picture; none where its line ends here
 */
record LaneRow(RevisionHeader revision, int lane, BitSet above, BitSet below, BitSet to) {

  /** Whether its line goes straight down and nowhere else. */
  boolean isStraight() {
    return to.cardinality() == 1 && to.get(lane);
  }

  /** Whether its line ends here. */
  boolean isEnd() {
    return to.isEmpty();
  }

  int leftmost() {
    return Math.min(lane, to.nextSetBit(0));
  }

  int rightmost() {
    return Math.max(lane, to.length() - 1);
  }
}
