package dev.limbeck.run;

import dev.limbeck.problem.Location;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.RunCode;
import dev.limbeck.revision.Direction;
import dev.limbeck.revision.Step;
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

  Planning(ScriptDirectory scripts, boolean keepsHistory) {
    this.scripts = scripts;
    this.keepsHistory = keepsHistory;
  }

  Plan plan(List<Step> steps) {
    var problems = new ArrayList<Problem>();
    var planned = new ArrayList<PlannedStep>();
    for (var step : steps) {
      var file = scripts.file(step.revision().id()).orElseThrow();
      section(file, step.direction(), problems)
          .ifPresent(section -> planned.add(new PlannedStep(step, file, section)));
    }
    ProblemException.throwIfAny(problems);
    return new Plan(planned);
  }

  private Optional<Section> section(
      RevisionFile file, Direction direction, List<Problem> problems) {
    var found = find(file, direction);
    if (found.isEmpty()) {
      problems.add(noDowngrade(file));
      return found;
    }
    var section = found.get();
    var refusal = section.irreversible();
    if (refusal.isPresent()) {
      problems.add(irreversible(file, section, refusal.get()));
      return Optional.empty();
    }
    if (section.autocommit() && !keepsHistory) {
      problems.add(historyNeeded(file, section));
    }
    problems.addAll(SectionCheck.problems(section));
    return found;
  }

  private static Optional<Section> find(RevisionFile file, Direction direction) {
    return switch (file) {
      case SqlRevisionFile sql ->
          direction == Direction.UPGRADE ? Optional.of(sql.upgrade()) : sql.downgrade();
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

  private static Problem irreversible(RevisionFile file, Section section, String reason) {
    var header = file.header();
    return Problem.of(
            RunCode.IRREVERSIBLE,
            "Revision %s (%s) cannot be downgraded: %s"
                .formatted(header.id(), header.message(), reason))
        .because("Its file says so. Nothing was changed.")
        .fix("downgrade to %s or above it".formatted(header.id()))
        .at(section.location(1));
  }

  private static Problem historyNeeded(RevisionFile file, Section section) {
    var header = file.header();
    return Problem.of(
            RunCode.HISTORY_NEEDED,
            "Revision %s (%s) runs in autocommit mode, which needs the history table"
                .formatted(header.id(), header.message()))
        .because("Without history nobody could tell which of its statements are already done.")
        .fix("remove  history_table = false  from limbeck.toml")
        .at(section.location(1));
  }
}
