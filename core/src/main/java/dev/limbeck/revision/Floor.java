package dev.limbeck.revision;

import java.util.BitSet;

/**
 * How far down a downgrade goes.
 *
 * @param place the revision that stays as the last, or {@link Walk#BASE}
 * @param roots the lowest revisions to undo; all that stands on them goes too
 */
record Floor(int place, BitSet roots) {}
