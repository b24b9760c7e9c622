package dev.limbeck.command;

import static java.util.stream.Collectors.joining;

import dev.limbeck.problem.Problem;
import dev.limbeck.problem.ProblemException;
import dev.limbeck.problem.RevisionCode;
import dev.limbeck.revision.StepPlanner;
import dev.limbeck.revision.Target;
import dev.limbeck.run.DryRun;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Sets the version rows without running anything.
 *
 * @param targets what is to count as applied; ranges from one start for a script
 * @param purge whether rows that are there, known or not, are dropped first
 * @param execution whether it is done or written as a script
 * @param tag what the settings hold as {@code limbeck.tag}
 */
public record StampCommand(
    List<Target> targets, boolean purge, Execution execution, Optional<String> tag)
    implements ServiceCommand {

  /** Copies the targets. */
  public StampCommand {
    targets = List.copyOf(targets);
  }

  /** Writes the rows. */
  public static StampCommand of(List<Target> targets, boolean purge) {
    return new StampCommand(targets, purge, new Execution.Online(), Optional.empty());
  }

  @Override
  public String name() {
    return "stamp";
  }

  @Override
  public Reach reach() {
    return targets.stream().anyMatch(Target::namesRevision) ? Reach.ONE : Reach.NAMED;
  }

  @Override
  public ServiceReport run(ServiceContext context) {
    context.tagged(tag);
    return execution.writes() ? online(context) : script(context);
  }

  private ServiceReport online(ServiceContext context) {
    for (var target : targets) {
      if (target instanceof Target.Range range) {
        throw Stepping.rangeNotAllowed(name(), range, List.of(range));
      }
    }
    var stamping = context.stamping("stamp" + (purge ? " --purge" : "") + words());
    if (context.config().isProtected()) {
      context.confirm("stamp %s%s".formatted(context.name(), words()));
    }
    return Outcomes.report(
        context,
        stamping.run(known -> StepPlanner.stamp(known.graph(), known.rows(), targets, purge)));
  }

  private ServiceReport script(ServiceContext context) {
    var run = start(context);
    var ends = targets.stream().map(StampCommand::end).toList();
    var text = run.script(known -> StepPlanner.stamp(known.graph(), known.rows(), ends, purge));
    return Outcomes.dry(context, run.rows(), new DryReport.Script(text));
  }

  private DryRun start(ServiceContext context) {
    var start = new DryStart(context, "stamp" + words() + " --sql");
    var starts = new TreeSet<String>();
    Optional<Target> first = Optional.empty();
    for (var target : targets) {
      if (target instanceof Target.Range range) {
        first = first.or(range::start);
        starts.add(range.start().map(Target::toString).orElse(""));
      }
    }
    if (starts.size() > 1) {
      throw severalStarts(starts);
    }
    if (!starts.isEmpty()) {
      return start.given(first);
    }
    return context.hasDatabase() ? start.read() : start.base();
  }

  private ProblemException severalStarts(TreeSet<String> starts) {
    return Problem.of(
            RevisionCode.BAD_TARGET,
            "Stamp operation with --sql only supports a single starting revision at a time")
        .because("The ranges begin at %s.".formatted(String.join(" and ", starts)))
        .fix("write one range for each script")
        .exception();
  }

  private static Target end(Target target) {
    return target instanceof Target.Range range ? Stepping.end("stamp", range) : target;
  }

  private String words() {
    return targets.stream().map(target -> " " + target).collect(joining());
  }
}
