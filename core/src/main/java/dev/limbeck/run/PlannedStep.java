package dev.limbeck.run;

import dev.limbeck.dialect.RecordedRevision;
import dev.limbeck.revision.Direction;
import dev.limbeck.revision.Step;
import dev.limbeck.script.Section;
import java.util.Optional;

/**
 * A step with the text that it runs.
 *
 * @param step which revision, which way, and the version rows before and after
 * @param section what runs: a part of the revision's file, or what the history kept of it
 * @param facts what the history is to keep of the revision
 * @param hooks what hooks do in its transaction
 * @param live the revision itself where it says what it does only while the step runs; then the
 *     section is empty
 */
public record PlannedStep(
    Step step,
    Section section,
    RecordedRevision facts,
    StepHooks hooks,
    Optional<JavaRevision> live) {

  /** A step without hooks. */
  static PlannedStep of(
      Step step, Section section, RecordedRevision facts, Optional<JavaRevision> live) {
    return new PlannedStep(step, section, facts, StepHooks.none(), live);
  }

  /** The same step with hooks. */
  PlannedStep hooked(StepHooks around) {
    return new PlannedStep(step, section, facts, around, live);
  }

  /** {@code upgrade} or {@code downgrade}. */
  public String verb() {
    return step.direction().word();
  }

  /** Whether it undoes its revision by doing nothing. */
  boolean isEmptyDowngrade() {
    return step.direction() == Direction.DOWNGRADE && live.isEmpty() && section.isEmpty();
  }
}
