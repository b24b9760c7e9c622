package dev.limbeck.command;

import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.RevisionCode;
import dev.limbeck.problem.RunCode;
import dev.limbeck.revision.Direction;
import dev.limbeck.revision.RevisionHeader;
import dev.limbeck.revision.Target;
import dev.limbeck.run.DryRun;
import dev.limbeck.run.ReviewedSource;
import dev.limbeck.run.StepSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Upgrade and downgrade: their steps, run or written. */
final class Stepping {

  private final ServiceContext context;
  private final String verb;
  private final String options;
  private final Function<Target, StepSource> source;

  Stepping(
      ServiceContext context, String verb, String options, Function<Target, StepSource> source) {
    this.context = context;
    this.verb = verb;
    this.options = options;
    this.source = source;
  }

  ServiceReport online(Target target) {
    if (target instanceof Target.Range range) {
      throw rangeNotAllowed(verb, range, ways(range));
    }
    var runner = context.runner(verb + " " + target + options);
    return Outcomes.report(context, runner.run(source.apply(target)));
  }

  ServiceReport script(Target target) {
    var start = new DryStart(context, "%s %s%s --sql".formatted(verb, target, options));
    return target instanceof Target.Range range
        ? written(start.given(range.start()), end(verb, range))
        : written(start(start, target), target);
  }

  ServiceReport planned(Target target) {
    if (target instanceof Target.Range range) {
      throw rangeNotAllowed(verb, range, ways(range));
    }
    var run = new DryStart(context, "%s %s%s --plan".formatted(verb, target, options)).read();
    var plan = new PlanReading(context).report(run.rows(), run.plan(source.apply(target)));
    return Outcomes.dry(context, run.rows(), new DryReport.Planned(plan));
  }

  /** Runs what was reviewed, if files and database are what they were. */
  ServiceReport reviewed(ReviewedPlan reviewed) {
    var command = "%s --plan-file %s".formatted(verb, reviewed.source());
    var then = reviewed.of(context.name()).orElseThrow();
    var reading = new PlanReading(context);
    var run = new DryStart(context, command).read();
    var problems = new ArrayList<>(reading.databaseChanges(reviewed, then, run.rows()));
    then.steps().stream()
        .map(PlanStep::revision)
        .filter(revision -> !run.knows(revision))
        .forEach(revision -> problems.add(reading.missing(reviewed, revision)));
    ProblemException.throwIfAny(problems);
    var direction = verb.equals("upgrade") ? Direction.UPGRADE : Direction.DOWNGRADE;
    var steps = new ReviewedSource(then.from(), ReviewedPlan.revisions(then), direction);
    ProblemException.throwIfAny(reading.fileChanges(reviewed, then, run.plan(steps)));
    return Outcomes.report(context, context.runner(command).run(steps));
  }

  private DryRun start(DryStart start, Target target) {
    if (context.hasDatabase()) {
      return start.read();
    }
    if (verb.equals("downgrade")) {
      throw startNeeded(target);
    }
    return start.base();
  }

  private ServiceReport written(DryRun run, Target target) {
    var script = run.script(run.plan(source.apply(target)));
    return Outcomes.dry(context, run.rows(), new DryReport.Script(script));
  }

  /** Where a range ends, which must be said. */
  static Target end(String verb, Target.Range range) {
    return range
        .end()
        .orElseThrow(() ->
            Problem.of(RevisionCode.BAD_TARGET, "'%s' is not a target of %s".formatted(range, verb))
                .because("Nothing stands behind the ':'.")
                .fix(
                    "limbeck %s %s%s --sql"
                        .formatted(verb, range, verb.equals("upgrade") ? "head" : "base"))
                .exception());
  }

  /** A range is an answer to the question where the database is, which only a script may ask. */
  static ProblemException rangeNotAllowed(
      String verb, Target.Range range, List<Target.Range> scripts) {
    var problem =
        Problem.of(RevisionCode.BAD_TARGET, "Range revision not allowed: '%s'".formatted(range))
            .because("What runs begins where the database is.");
    for (var script : scripts) {
      problem = problem.fix("limbeck %s %s --sql    (to print the script)".formatted(verb, script));
    }
    for (var end : range.end().stream().toList()) {
      problem = problem.fix("limbeck %s %s".formatted(verb, end));
    }
    return problem.exception();
  }

  /** The range or, where it leads the other way, its reverse; neither where no script can go. */
  private List<Target.Range> ways(Target.Range range) {
    return Stream.of(range, range.reversed()).filter(this::isWay).limit(1).toList();
  }

  private boolean isWay(Target.Range range) {
    try {
      var run = new DryStart(context, verb + " --sql").given(range.start());
      return !run.plan(source.apply(end(verb, range))).steps().isEmpty();
    } catch (ProblemException noWay) {
      return false;
    }
  }

  private ProblemException startNeeded(Target target) {
    var heads = context.scripts().graph().heads().stream().map(RevisionHeader::id).toList();
    var start = heads.isEmpty() ? "START" : heads.getFirst().value();
    return Problem.of(RunCode.START_NEEDED, "downgrade with --sql requires <fromrev>:<torev>")
        .because(
            "Nothing names the database of %s, so that nobody knows what is applied there."
                .formatted(context.name()))
        .fix("limbeck downgrade %s:%s --sql".formatted(start, target))
        .fix("export DATABASE_URL=postgresql://USER:PASSWORD@HOST:5432/DATABASE")
        .exception();
  }
}
