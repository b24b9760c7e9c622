package dev.limbeck.run;

import dev.limbeck.dialect.ServiceSql;
import dev.limbeck.problem.Location;
import dev.limbeck.problem.Problem;
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
final class Planning implements AutoCloseable {

  private final ScriptDirectory scripts;
  private final ServiceSql sql;
  private final RunOptions options;
  private final JavaRevisions revisions;

  Planning(ScriptDirectory scripts, ServiceSql sql, RunOptions options) {
    this.scripts = scripts;
    this.sql = sql;
    this.options = options;
    this.revisions = new JavaRevisions(scripts, options.compiler());
  }

  Plan plan(List<Step> steps, KnownRevisions known) {
    var problems = new ArrayList<Problem>();
    revisions.load(steps, problems);
    var java = new JavaSteps(sql, options, problems);
    var planned =
        steps.stream().flatMap(step -> planned(step, known, java, problems).stream()).toList();
    java.throwIfAny();
    return hooked(planned);
  }

  private Plan hooked(List<PlannedStep> planned) {
    if (planned.isEmpty()) {
      return new Plan(
          planned, HookBlock.nothing(HookEvent.BEFORE_RUN), HookBlock.nothing(HookEvent.AFTER_RUN));
    }
    var hooks = new HookPlanning(sql, options);
    var direction = planned.getFirst().step().direction();
    return new Plan(
        planned.stream().map(one -> one.hooked(hooks.step(one.step()))).toList(),
        hooks.run(HookEvent.BEFORE_RUN, direction),
        hooks.run(HookEvent.AFTER_RUN, direction));
  }

  private Optional<PlannedStep> planned(
      Step step, KnownRevisions known, JavaSteps java, List<Problem> problems) {
    var file = scripts.file(step.revision().id());
    var found =
        switch (file.orElse(null)) {
          case null ->
              new RecordedSection(known, options)
                  .find(step.revision(), problems)
                  .map(section -> planned(step, section, known));
          case SqlRevisionFile sql ->
              fromFile(sql, step.direction(), problems)
                  .map(section -> planned(step, section, known));
          case JavaRevisionFile written ->
              revisions
                  .of(written)
                  .flatMap(
                      revision -> java.planned(step, revision, known.facts(step.revision().id())));
        };
    found.ifPresent(one -> check(step.revision(), one.section(), problems));
    return found;
  }

  private static PlannedStep planned(Step step, Section section, KnownRevisions known) {
    return PlannedStep.of(step, section, known.facts(step.revision().id()), Optional.empty());
  }

  private void check(RevisionHeader header, Section section, List<Problem> problems) {
    if (section.autocommit() && sql.tables().history().isEmpty()) {
      problems.add(historyNeeded(header, section));
    }
    problems.addAll(SectionCheck.problems(section));
  }

  /** Gives back the classes of Java revisions; none of its plans can be run from then on. */
  @Override
  public void close() {
    revisions.close();
  }

  private static Optional<Section> fromFile(
      SqlRevisionFile file, Direction direction, List<Problem> problems) {
    var found = direction == Direction.UPGRADE ? Optional.of(file.upgrade()) : file.downgrade();
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
