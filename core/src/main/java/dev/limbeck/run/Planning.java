package dev.limbeck.run;

import dev.limbeck.problem.Location;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.RunCode;
import dev.limbeck.revision.Direction;
import dev.limbeck.revision.RevisionHeader;
import dev.limbeck.revision.Step;
import dev.limbeck.script.JavaRevisionFile;
import dev.limbeck.script.RevisionFile;
import dev.limbeck.script.ScriptDirectory;
import dev.limbeck.script.Section;
import dev.limbeck.script.SectionCheck;
import dev.limbeck.script.SqlRevisionFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the text of each step and refuses the whole plan if any of it cannot run. */
final class Planning {

  private final ScriptDirectory scripts;
  private final boolean keepsHistory;
  private final RunOptions options;

  Planning(ScriptDirectory scripts, boolean keepsHistory, RunOptions options) {
    this.scripts = scripts;
    this.keepsHistory = keepsHistory;
    this.options = options;
  }

  Plan plan(List<Step> steps, KnownRevisions known) {
    var problems = new ArrayList<Problem>();
    var planned = new ArrayList<PlannedStep>();
    for (var step : steps) {
      section(step, known, problems)
          .ifPresent(section ->
              planned.add(new PlannedStep(step, section, known.facts(step.revision().id()))));
    }
    ProblemException.throwIfAny(problems);
    return new Plan(planned);
  }

  private Optional<Section> section(Step step, KnownRevisions known, List<Problem> problems) {
    var file = scripts.file(step.revision().id());
    var found =
        file.isPresent()
            ? fromFile(file.get(), step.direction(), problems)
            : new RecordedSection(known, options).find(step.revision(), problems);
    found.ifPresent(section -> check(step.revision(), section, problems));
    return found;
  }

  private void check(RevisionHeader header, Section section, List<Problem> problems) {
    if (section.autocommit() && !keepsHistory) {
      problems.add(historyNeeded(header, section));
    }
    problems.addAll(SectionCheck.problems(section));
  }

  private static Optional<Section> fromFile(
      RevisionFile file, Direction direction, List<Problem> problems) {
    var found = find(file, direction);
    if (found.isEmpty()) {
      problems.add(noDowngrade(file));
    }
    var refusal = found.flatMap(Section::irreversible);
    if (refusal.isPresent()) {
      problems.add(
          irreversible(file.header(), refusal.get(), "Its file says so.")
              .at(found.get().location(1)));
      return Optional.empty();
    }
    return found;
  }

  private static Optional<Section> find(RevisionFile file, Direction direction) {
    return switch (file) {
      case SqlRevisionFile sql ->
          direction == Direction.UPGRADE ? Optional.of(sql.upgrade()) : sql.downgrade();
      case JavaRevisionFile java ->
          throw new IllegalStateException(java + " is written in Java, which cannot run yet");
    };
  }

  private static Problem noDowngrade(RevisionFile file) {
    var header = file.header();
    return Problem.of(
            RunCode.NO_DOWNGRADE,
            "Revision %s (%s) has no downgrade".formatted(header.id(), header.message()))
        .because("An empty '-- @downgrade' section would say that there is nothing to undo.")
        .fix("add a section  -- @downgrade  to " + header.source())
        .fix("or  -- @downgrade irreversible: REASON  if there is none")
        .at(Location.file(header.source()));
  }

  static Problem irreversible(RevisionHeader header, String reason, String says) {
    return Problem.of(
            RunCode.IRREVERSIBLE,
            "Revision %s (%s) cannot be downgraded: %s"
                .formatted(header.id(), header.message(), reason))
        .because(says + " Nothing was changed.")
        .fix("downgrade to %s or above it".formatted(header.id()));
  }

  private static Problem historyNeeded(RevisionHeader header, Section section) {
    return Problem.of(
            RunCode.HISTORY_NEEDED,
            "Revision %s (%s) runs in autocommit mode, which needs the history table"
                .formatted(header.id(), header.message()))
        .because("Without history nobody could tell which of its statements are already done.")
        .fix("remove  history_table = false  from limbeck.toml")
        .at(section.location(1));
  }
}
