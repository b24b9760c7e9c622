package dev.limbeck.run;

import dev.limbeck.revision.Step;

/**
 * A step that is committed.
 *
 * @param step which
 * @param ms how long it took, as seen from here
 */
public record FinishedStep(Step step, long ms) {}
