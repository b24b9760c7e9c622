package dev.limbeck.run;

import dev.limbeck.dialect.DdlCompiler;
import dev.limbeck.dialect.RecordedDowngrade;
import dev.limbeck.dialect.RecordedRevision;
import dev.limbeck.dialect.ServiceSql;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.RunCode;
import dev.limbeck.revision.Direction;
import dev.limbeck.revision.Step;
import dev.limbeck.script.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes steps of Java revisions: what they run, and what the history is to keep of it. */
final class JavaSteps {

  private static final String ARGUMENT = "x.";

  private final DdlCompiler ddl;
  private final SortedMap<String, String> arguments;
  private final RunOptions options;
  private final List<Problem> problems;
  private final JavaSections sections;

  /** {@code problems} takes what is wrong. */
  JavaSteps(ServiceSql sql, RunOptions options, List<Problem> problems) {
    this.ddl = sql.ddl();
    this.arguments = arguments(sql);
    this.options = options;
    this.problems = problems;
    this.sections = new JavaSections(ddl, arguments, options, problems);
  }

  /** The {@code -x} arguments by the names that were typed. */
  static SortedMap<String, String> arguments(ServiceSql sql) {
    var typed = new TreeMap<String, String>();
    sql.settings()
        .arguments()
        .forEach((key, value) -> {
          if (key.startsWith(ARGUMENT)) {
            typed.put(key.substring(ARGUMENT.length()), value);
          }
        });
    return typed;
  }

  /** Throws what is wrong, with the first exception that a revision threw. */
  void throwIfAny() {
    if (!problems.isEmpty()) {
      throw new ProblemException(problems, sections.cause().orElse(null));
    }
  }

  /** The step; empty where something is wrong. */
  Optional<PlannedStep> planned(Step step, JavaRevision revision, RecordedRevision facts) {
    if (revision.needsConnection()) {
      return live(step, revision, facts);
    }
    var section = sections.section(revision, step.direction());
    var reason = section.flatMap(Section::irreversible);
    if (reason.isPresent()) {
      problems.add(
          Planning.irreversible(step.revision(), reason.get(), "Its file says so.")
              .at(revision.java().whole()));
      return Optional.empty();
    }
    var kept = step.direction() == Direction.UPGRADE ? downgrade(revision) : facts.downgrade();
    return section.map(runs -> PlannedStep.of(step, runs, facts.undoneBy(kept), Optional.empty()));
  }

  private Optional<PlannedStep> live(Step step, JavaRevision revision, RecordedRevision facts) {
    var told = new RecordingProblems(revision, options);
    if (revision.autocommit()) {
      problems.add(told.autocommitWithConnection());
      return Optional.empty();
    }
    if (revision.automaticDowngrade()) {
      problems.add(
          told.notReversible(
              "what it does is known only while it runs, since it needs a connection",
              Optional.empty()));
      return Optional.empty();
    }
    var nothing = new RecordedText(revision).section(false, Optional.empty());
    return Optional.of(
        PlannedStep.of(
            step,
            nothing,
            facts.undoneBy(new RecordedDowngrade.NeedsFile()),
            Optional.of(revision)));
  }

  /**
   * What undoes a revision. What is wrong with it is told when it is to be undone, but for a
   * downgrade that was declared automatic and is not: its author is still near.
   */
  private RecordedDowngrade downgrade(JavaRevision revision) {
    var wrong = new ArrayList<Problem>();
    var found =
        new JavaSections(ddl, arguments, options, wrong).section(revision, Direction.DOWNGRADE);
    wrong.stream()
        .filter(problem -> problem.code() == RunCode.NOT_REVERSIBLE)
        .forEach(problems::add);
    if (wrong.stream().anyMatch(problem -> problem.code() == RunCode.NO_DOWNGRADE)) {
      return new RecordedDowngrade.Missing();
    }
    return found.map(RecordedFacts::recorded).orElseGet(RecordedDowngrade.NeedsFile::new);
  }
}
