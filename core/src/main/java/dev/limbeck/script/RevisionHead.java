package dev.limbeck.script;

import dev.limbeck.revision.RevisionHeader;

/**
 * A SQL revision of which only the head has been read.
 *
 * @param header what it says
 * @param upgradeOption what stands behind {@code @upgrade}
 * @param body offset of the line behind {@code -- @upgrade}
 * @param bodyLine the number of that line, from 1
 */
record RevisionHead(RevisionHeader header, String upgradeOption, int body, int bodyLine) {}
