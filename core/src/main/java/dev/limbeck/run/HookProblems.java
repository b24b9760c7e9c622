package dev.limbeck.run;

import dev.limbeck.jdbc.StatementFailure;
import dev.limbeck.problem.Problem;
import dev.limbeck.problem.RunCode;
import java.util.Optional;

/** Tells which hook failed, where, and what remains of what it belongs to. */
final class HookProblems {

  private final RunOptions options;

  HookProblems(RunOptions options) {
    this.options = options;
  }

  /** A hook in the transaction of a step, if one failed. */
  Optional<Problem> transactional(PlannedStep planned, StatementFailure failure) {
    return planned
        .hooks()
        .find(failure.error())
        .map(hook ->
            problem(
                hook,
                failure,
                "%s of %s was rolled back, the database is at %s."
                    .formatted(
                        planned.verb(),
                        planned.step().revision().id(),
                        StepProblems.names(planned.step().rowsBefore()))));
  }

  /** A hook of a step outside of transactions, of which so many statements are done. */
  Optional<Problem> autocommit(PlannedStep planned, StatementFailure failure, int done) {
    return planned
        .hooks()
        .find(failure.error())
        .map(hook ->
            problem(
                hook,
                failure,
                hook.event() == HookEvent.BEFORE_STEP
                    ? "%s of %s was not begun."
                        .formatted(planned.verb(), planned.step().revision().id())
                    : "the %d statements of %s are done and recorded, the version row is not written, and the next run goes on with the hook."
                        .formatted(done, planned.step().revision().id())));
  }

  /** A hook around a whole run. */
  Problem run(HookBlock block, StatementFailure failure) {
    var remains =
        block.event() == HookEvent.BEFORE_RUN
            ? "nothing was changed."
            : "the steps are done and stay done; no later run repeats the hook.";
    return block
        .find(failure.error())
        .map(hook -> problem(hook, failure, remains))
        .orElseGet(() ->
            Problem.of(
                    RunCode.HOOK_FAILED,
                    "%s: %s failed; %s".formatted(options.service(), block.event().word(), remains))
                .because(Problems.serverText(failure.error()))
                .fix("limbeck current    (to see where it is)"));
  }

  private Problem problem(HookStatement hook, StatementFailure failure, String remains) {
    var problem =
        Problem.of(
                RunCode.HOOK_FAILED,
                "%s: the %s hook %s failed; %s"
                    .formatted(options.service(), hook.event().word(), hook.source(), remains))
            .because(Problems.serverText(failure.error().withoutContext()))
            .at(hook.location(failure.error()));
    return hook.event() == HookEvent.AFTER_RUN
        ? problem.fix("correct the hook, and run its statements by hand")
        : problem.fix("correct the hook, then  " + options.again());
  }
}
