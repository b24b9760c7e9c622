package dev.limbeck.run;

import dev.limbeck.revision.Step;
import dev.limbeck.script.RevisionFile;
import dev.limbeck.script.Section;

/**
 * A step with the text that it runs.
 *
 * @param step which revision, which way, and the version rows before and after
 * @param file the revision's file
 * @param section the part of the file that runs
 */
public record PlannedStep(Step step, RevisionFile file, Section section) {

  /** {@code upgrade} or {@code downgrade}. */
  public String verb() {
    return step.direction().word();
  }
}
